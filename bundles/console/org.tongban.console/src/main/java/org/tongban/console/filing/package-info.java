/** Commands about filings. */
@NullMarked
package org.tongban.console.filing;

import org.jspecify.annotations.NullMarked;

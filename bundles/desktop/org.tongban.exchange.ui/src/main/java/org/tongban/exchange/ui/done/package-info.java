/** The imports done, and taking the last one back. */
@NullMarked
package org.tongban.exchange.ui.done;

import org.jspecify.annotations.NullMarked;

/** What becomes of an office's roster and case files: the kinds that fill the registry. */
@NullMarked
package org.tongban.exchange.registry;

import org.jspecify.annotations.NullMarked;

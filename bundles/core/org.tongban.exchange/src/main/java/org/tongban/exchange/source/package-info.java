/** Files as they lie on the disk, whatever their kind, read as sheets of lines of cells. Private. */
@NullMarked
package org.tongban.exchange.source;

import org.jspecify.annotations.NullMarked;

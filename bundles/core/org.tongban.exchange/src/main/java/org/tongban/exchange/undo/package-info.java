/** What imports replaced, and how they are taken back. Private. */
@NullMarked
package org.tongban.exchange.undo;

import org.jspecify.annotations.NullMarked;

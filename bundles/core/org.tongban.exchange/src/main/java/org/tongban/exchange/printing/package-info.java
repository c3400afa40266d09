/** Draws documents with OpenPDF. Private. */
@NullMarked
package org.tongban.exchange.printing;

import org.jspecify.annotations.NullMarked;

/** Finds the tables of a file and hands their rows to a kind of import. Private. */
@NullMarked
package org.tongban.exchange.intake;

import org.jspecify.annotations.NullMarked;

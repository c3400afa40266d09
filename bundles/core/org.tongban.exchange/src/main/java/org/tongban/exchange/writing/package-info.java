/** Writes tables as workbooks and text files. Private. */
@NullMarked
package org.tongban.exchange.writing;

import org.jspecify.annotations.NullMarked;

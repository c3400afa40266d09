/** Writes reports as Word documents (Office Open XML, ISO/IEC 29500): a zip of a few XML files. Private. */
@NullMarked
package org.tongban.exchange.docx;

import org.jspecify.annotations.NullMarked;

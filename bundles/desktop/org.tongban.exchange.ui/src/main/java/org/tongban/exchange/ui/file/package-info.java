/** One file that is looked at before it is stored. */
@NullMarked
package org.tongban.exchange.ui.file;

import org.jspecify.annotations.NullMarked;

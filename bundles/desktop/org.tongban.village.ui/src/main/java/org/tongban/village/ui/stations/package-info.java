/** The stations against the standards of their tier. */
@NullMarked
package org.tongban.village.ui.stations;

import org.jspecify.annotations.NullMarked;

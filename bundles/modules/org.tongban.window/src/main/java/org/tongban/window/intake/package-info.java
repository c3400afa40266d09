/** Reads the files of halls: zones and windows, items, volumes, tickets. */
@NullMarked
package org.tongban.window.intake;

import org.jspecify.annotations.NullMarked;

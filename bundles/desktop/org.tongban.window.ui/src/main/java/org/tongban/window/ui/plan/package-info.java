/** The plan of a hall's floors, drawn to scale: placing, moving, printing. */
@NullMarked
package org.tongban.window.ui.plan;

import org.jspecify.annotations.NullMarked;

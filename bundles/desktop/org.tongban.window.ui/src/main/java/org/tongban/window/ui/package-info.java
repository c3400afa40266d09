/** The screens of windows and halls: the plan of each floor, the load of the windows, scenarios side by side, the table of zones. */
@NullMarked
package org.tongban.window.ui;

import org.jspecify.annotations.NullMarked;

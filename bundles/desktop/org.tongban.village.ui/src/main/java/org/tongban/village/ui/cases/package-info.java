/** The cases of the stations, month by month. */
@NullMarked
package org.tongban.village.ui.cases;

import org.jspecify.annotations.NullMarked;

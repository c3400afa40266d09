/** The year of every clerk, month by month. */
@NullMarked
package org.tongban.assessment.ui.year;

import org.jspecify.annotations.NullMarked;

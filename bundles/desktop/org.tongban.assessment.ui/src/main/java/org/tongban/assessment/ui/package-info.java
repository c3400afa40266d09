/** The screens of assessment: the month board, the year, and what they tell the home page. */
@NullMarked
package org.tongban.assessment.ui;

import org.jspecify.annotations.NullMarked;

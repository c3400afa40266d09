/** The month board: who gets which grade. */
@NullMarked
package org.tongban.assessment.ui.month;

import org.jspecify.annotations.NullMarked;

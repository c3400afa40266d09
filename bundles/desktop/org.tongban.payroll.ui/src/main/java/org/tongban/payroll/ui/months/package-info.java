/** The list of months. */
@NullMarked
package org.tongban.payroll.ui.months;

import org.jspecify.annotations.NullMarked;

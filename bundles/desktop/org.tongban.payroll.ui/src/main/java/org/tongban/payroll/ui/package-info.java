/** The screens of payroll: the month's run, the payslip, the months, corrections and the trend. */
@NullMarked
package org.tongban.payroll.ui;

import org.jspecify.annotations.NullMarked;

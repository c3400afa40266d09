/** One person's payslip of a month. */
@NullMarked
package org.tongban.payroll.ui.slip;

import org.jspecify.annotations.NullMarked;

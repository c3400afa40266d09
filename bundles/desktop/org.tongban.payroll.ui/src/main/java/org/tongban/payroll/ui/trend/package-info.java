/** Pay by component over the months. */
@NullMarked
package org.tongban.payroll.ui.trend;

import org.jspecify.annotations.NullMarked;

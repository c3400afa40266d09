/** The commands of payroll. */
@NullMarked
package org.tongban.payroll.ui.handlers;

import org.jspecify.annotations.NullMarked;

/** A locked month beside what is known today. */
@NullMarked
package org.tongban.payroll.ui.corrections;

import org.jspecify.annotations.NullMarked;

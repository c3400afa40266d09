/** Insurance files as offices send them. */
@NullMarked
package org.tongban.payroll.intake;

import org.jspecify.annotations.NullMarked;

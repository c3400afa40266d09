/** Commands of pay. They are there while payroll is. */
@NullMarked
package org.tongban.console.payroll;

import org.jspecify.annotations.NullMarked;

/** Small pieces of which payroll's parts are made. */
@NullMarked
package org.tongban.payroll.ui.look;

import org.jspecify.annotations.NullMarked;

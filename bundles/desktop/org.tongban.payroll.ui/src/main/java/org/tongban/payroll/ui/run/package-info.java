/** A month's run as a table, with what changed and what is in the way. */
@NullMarked
package org.tongban.payroll.ui.run;

import org.jspecify.annotations.NullMarked;

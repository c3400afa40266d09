/** How a month's pay is worked out, in memory: from inputs that can be written down, by policies that are asked. */
@NullMarked
package org.tongban.payroll.run;

import org.jspecify.annotations.NullMarked;

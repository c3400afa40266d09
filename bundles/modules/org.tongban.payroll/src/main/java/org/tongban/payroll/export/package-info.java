/** A month's pay on paper and for the bank. */
@NullMarked
package org.tongban.payroll.export;

import org.jspecify.annotations.NullMarked;

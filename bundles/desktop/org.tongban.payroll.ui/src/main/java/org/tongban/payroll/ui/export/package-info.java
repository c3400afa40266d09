/** What is written for others to use. */
@NullMarked
package org.tongban.payroll.ui.export;

import org.jspecify.annotations.NullMarked;

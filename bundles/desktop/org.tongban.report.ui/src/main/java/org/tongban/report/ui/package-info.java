/** Asks for a report of the plan's execution and has it written. */
@NullMarked
package org.tongban.report.ui;

import org.jspecify.annotations.NullMarked;

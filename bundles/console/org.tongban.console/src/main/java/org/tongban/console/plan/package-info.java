/** Commands of the plan itself: states of clauses, check-up, comparison, report. */
@NullMarked
package org.tongban.console.plan;

import org.jspecify.annotations.NullMarked;

/** The screens of the plan: documents and clauses, readings, local values, the audit list. */
@NullMarked
package org.tongban.plan.ui;

import org.jspecify.annotations.NullMarked;

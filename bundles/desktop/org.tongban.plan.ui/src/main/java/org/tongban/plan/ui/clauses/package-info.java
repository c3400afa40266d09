/** The documents in use with their clauses, and what is known of one clause. */
@NullMarked
package org.tongban.plan.ui.clauses;

import org.jspecify.annotations.NullMarked;

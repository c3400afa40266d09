/** How far the clauses are carried out: marks beside the text, a list, and what people record. */
@NullMarked
package org.tongban.plan.ui.states;

import org.jspecify.annotations.NullMarked;

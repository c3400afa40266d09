/** Puts together what modules tell and people recorded of clauses. */
@NullMarked
package org.tongban.plan.state.provider;

import org.jspecify.annotations.NullMarked;

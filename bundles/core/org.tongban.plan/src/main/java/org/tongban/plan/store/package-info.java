/** How the plan keeps its decisions and the audit list. */
@NullMarked
package org.tongban.plan.store;

import org.jspecify.annotations.NullMarked;

/** Commands that every product has: making a workspace, importing, the plan's clauses and readings, the installed modules. */
@NullMarked
package org.tongban.console.general;

import org.jspecify.annotations.NullMarked;

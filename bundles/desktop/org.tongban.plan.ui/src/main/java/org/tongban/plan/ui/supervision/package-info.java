/** Inspections, the problems found and what becomes of them, draws and circulars. */
@NullMarked
package org.tongban.plan.ui.supervision;

import org.jspecify.annotations.NullMarked;

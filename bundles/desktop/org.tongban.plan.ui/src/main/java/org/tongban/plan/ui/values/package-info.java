/** The figures that the place enters itself. */
@NullMarked
package org.tongban.plan.ui.values;

import org.jspecify.annotations.NullMarked;

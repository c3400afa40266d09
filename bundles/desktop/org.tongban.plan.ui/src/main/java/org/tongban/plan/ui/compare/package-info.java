/** Two documents beside each other, point by point. */
@NullMarked
package org.tongban.plan.ui.compare;

import org.jspecify.annotations.NullMarked;

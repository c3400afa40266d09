/** Who did what, when. */
@NullMarked
package org.tongban.plan.ui.audit;

import org.jspecify.annotations.NullMarked;

/** What the plan tells the home page, the finder and the help. */
@NullMarked
package org.tongban.plan.ui.notices;

import org.jspecify.annotations.NullMarked;

/** The milestones on their curve, late ones with their reason, and what is recorded of them. */
@NullMarked
package org.tongban.plan.ui.milestones;

import org.jspecify.annotations.NullMarked;

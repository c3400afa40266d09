/** Judges the milestones of the place by its document and its records. */
@NullMarked
package org.tongban.plan.milestone.provider;

import org.jspecify.annotations.NullMarked;

/** Keeps and judges supervision in the open workspace. */
@NullMarked
package org.tongban.plan.supervision.provider;

import org.jspecify.annotations.NullMarked;

/** Supervision of the plan: inspections and draws, the problems found, their rectification and review, measures, accountability and circulars. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.supervision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

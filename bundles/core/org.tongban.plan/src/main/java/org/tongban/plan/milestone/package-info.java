/** The milestones of the documents in force: what was done of them and when, how they stand, the curve of the plan and of what was reached. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.milestone;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

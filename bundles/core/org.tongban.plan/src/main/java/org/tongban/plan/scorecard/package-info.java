/** What a reform is measured by, before and now: windows, people, cases, cost, waiting. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.scorecard;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

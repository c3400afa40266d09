/** Reports of the plan's execution for the superior: scorecard, report by clause, bulletin of late and open things. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

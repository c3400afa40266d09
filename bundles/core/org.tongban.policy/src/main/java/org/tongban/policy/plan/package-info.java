/** What a document says of its own execution: since when it is in force, its milestones, filings and supervision, and its values point by point. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

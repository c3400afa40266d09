/** What is asked about clerks: skill levels, certificates due, replacement. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.staffing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** What two policy documents say, point by point, beside each other. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.compare;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

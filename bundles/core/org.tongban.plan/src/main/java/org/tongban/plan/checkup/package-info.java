/** The check-up of a document (体检): what in it cannot hold or does not add up, found by computation. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.checkup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Runs the worked cases of the clause register against the real services. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.conformance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

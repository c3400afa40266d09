/** Documents, clauses, dated figures, readings, and the worksheet that shows how a figure came about. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.core.law;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

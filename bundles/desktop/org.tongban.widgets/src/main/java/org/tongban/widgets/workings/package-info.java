/** How a figure came about, shown: facts, figures with clause and document, readings, steps, result. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.workings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

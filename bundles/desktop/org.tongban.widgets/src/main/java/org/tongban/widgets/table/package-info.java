/** Tables with typed columns: sorted, filtered, grouped, summed, copied and exported. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

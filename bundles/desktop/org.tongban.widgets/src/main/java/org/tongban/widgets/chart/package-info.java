/** Charts in the colours and letters of the screens. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.chart;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

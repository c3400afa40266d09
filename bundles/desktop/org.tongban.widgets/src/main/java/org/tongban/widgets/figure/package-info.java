/** Small things at the head of a screen: key figures, the month or year shown, the choice of a view. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.figure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

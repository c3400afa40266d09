/** Works under way, with a bar, a stage and a way to cancel. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.progress;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

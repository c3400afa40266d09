/** Colours with a meaning, fonts at the user's zoom, and drawn icons; in light and dark. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.look;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

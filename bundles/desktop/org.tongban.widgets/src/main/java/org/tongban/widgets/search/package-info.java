/** A field over the window in which a few letters find anything. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.search;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

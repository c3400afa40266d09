/** The typefaces with which documents are printed, so that they look the same on every machine. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.font;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

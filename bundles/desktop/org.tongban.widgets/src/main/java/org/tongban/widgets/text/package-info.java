/** Texts of screens in Chinese and English. Free of widgets. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

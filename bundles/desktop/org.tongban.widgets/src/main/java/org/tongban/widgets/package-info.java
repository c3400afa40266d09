/** The kit of which screens are made: tables, forms, charts and the view of workings. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

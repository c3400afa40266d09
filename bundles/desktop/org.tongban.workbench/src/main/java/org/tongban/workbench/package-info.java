/** What the desktop's shell offers to the screens of modules, and what it asks of them. Free of widgets, so that models can use it. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.workbench;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

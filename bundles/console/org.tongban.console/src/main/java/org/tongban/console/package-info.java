/** Commands without a screen, and what a bundle needs to add its own. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.console;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

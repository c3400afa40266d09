/** The best layout for a scenario, with a proven bound and the reasons. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.window.optimise;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

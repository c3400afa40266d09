/** What is asked about halls and their windows: layout, routing of items, case paths, acceptance, limits, load, tides. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.window;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

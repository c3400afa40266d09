/** A hall's day simulated, again and again, for what no formula answers. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.window.simulation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

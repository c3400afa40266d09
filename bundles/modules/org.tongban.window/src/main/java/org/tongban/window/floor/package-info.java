/** The plan of a hall's floors: what stands where, to the millimetre; drawn to scale on screen and paper. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.window.floor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

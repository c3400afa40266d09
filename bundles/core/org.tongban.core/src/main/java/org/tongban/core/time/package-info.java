/** Days and months as offices count them: ranges of days, and the working-day calendar. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.core.time;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** What is known of people who serve at windows: levels, degrees, kinds of employment. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.core.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

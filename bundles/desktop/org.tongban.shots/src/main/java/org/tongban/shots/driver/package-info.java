/** Drives the desktop as a user does, for tests and pictures: finds widgets by id or text, clicks, types, looks. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.shots.driver;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

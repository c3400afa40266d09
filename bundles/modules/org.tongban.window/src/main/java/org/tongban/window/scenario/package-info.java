/** A hall's day as a plan describes it: zones, windows, items, arrivals, wishes and limits. Needs no database. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.window.scenario;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** What is asked about village stations: tiers, ratios, windows, areas, duty. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.village;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

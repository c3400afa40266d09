/** What a document declares in figures, so that it can be found by computation where it cannot hold or does not add up. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.declared;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

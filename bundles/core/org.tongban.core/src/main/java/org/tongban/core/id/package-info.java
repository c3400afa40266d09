/** Who and where: typed identities, identity numbers and their masks. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.core.id;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

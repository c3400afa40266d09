/** Where records are kept: the workspace, its database, and transactions. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.store;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Halls, their windows and items; what the windows have to bear, and which layout bears it best. */
@Export
@NullMarked
@PersistenceModule("window")
@Version("1.0.0")
package org.tongban.window;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import org.tongban.store.PersistenceModule;

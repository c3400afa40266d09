/** Village stations: what they are like, and whether they meet the standards of their tier. */
@Export
@NullMarked
@PersistenceModule("village")
@Version("1.0.0")
package org.tongban.village;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import org.tongban.store.PersistenceModule;

/** How clerks are assessed: months, investigations, annual and year-end grades. */
@Export
@NullMarked
@Version("1.0.0")
@PersistenceModule("assessment")
package org.tongban.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import org.tongban.store.PersistenceModule;

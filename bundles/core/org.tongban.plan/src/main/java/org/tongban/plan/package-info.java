/** The plan in force: documents and clauses, readings chosen, values entered locally, and the audit list. */
@Export
@NullMarked
@Version("1.0.0")
@PersistenceModule(value = "plan", order = 5)
package org.tongban.plan;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import org.tongban.store.PersistenceModule;

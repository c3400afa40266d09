/** Who works where, and how many cases are handled: sites, people, employments, certificates, case volumes. */
@Export
@NullMarked
@Version("1.1.0")
@PersistenceModule(value = "registry", order = 0)
package org.tongban.registry;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import org.tongban.store.PersistenceModule;

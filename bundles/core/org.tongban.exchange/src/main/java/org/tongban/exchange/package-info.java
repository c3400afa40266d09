/** Spreadsheets and text files in and out as offices send and need them, and PDF. */
@Export
@NullMarked
@Version("1.1.0")
@PersistenceModule(value = "exchange", order = 2)
package org.tongban.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
import org.tongban.store.PersistenceModule;

/** Keeps runs, corrections and insurance files in the workspace, by JDBC batches within one transaction. */
@NullMarked
@PersistenceModule("payroll")
package org.tongban.payroll.store;

import org.jspecify.annotations.NullMarked;
import org.tongban.store.PersistenceModule;

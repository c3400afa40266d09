/** What is asked about pay: monthly lines, piecework, bonuses, floors and norms, payers, contributions, salary tax. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.payroll;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

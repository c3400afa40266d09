/** A month's pay: runs, slips, corrections, and how every amount came about. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.payroll;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

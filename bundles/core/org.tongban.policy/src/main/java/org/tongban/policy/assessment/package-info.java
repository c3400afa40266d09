/** What is asked about assessment: monthly grades and their cap, annual and year-end grades. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy.assessment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

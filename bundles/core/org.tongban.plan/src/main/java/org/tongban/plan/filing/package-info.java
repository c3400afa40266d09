/** Filings (备案): what has to be filed, with its contents frozen under a digest, and the way it goes between sender and receiver. */
@Export
@NullMarked
@Version("1.1.0")
package org.tongban.plan.filing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** How far each clause of a document is carried out at a site, and by what that is known. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.state;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** What a decision would change, in figures of the place's own records, before it is stored. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.plan.effect;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

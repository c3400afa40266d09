/** What a place's policy pack is, and where the answer to a question is found. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.policy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Texts to read: policy documents with a sentence highlighted, and pages of Markdown. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.reading;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

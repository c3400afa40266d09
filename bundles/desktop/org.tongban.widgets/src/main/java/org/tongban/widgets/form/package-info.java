/** Fields with labels, each with its own problem in a sentence beside it. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.widgets.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

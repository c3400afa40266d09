/** Waiting lines by formula: Erlang B, C and A. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.window.queue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/** Amounts to the fen, rates, and amounts in words. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.core.money;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

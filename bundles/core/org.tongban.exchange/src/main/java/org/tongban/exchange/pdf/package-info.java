/** Printed documents: what stands on them, written as PDF with the typefaces embedded. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.exchange.pdf;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

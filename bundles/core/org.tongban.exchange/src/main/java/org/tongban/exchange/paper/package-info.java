/** Reports of many pages: cover, contents, chapters, tables and drawings, written as PDF or as a Word document that look alike. */
@Export
@NullMarked
@Version("1.0.0")
package org.tongban.exchange.paper;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

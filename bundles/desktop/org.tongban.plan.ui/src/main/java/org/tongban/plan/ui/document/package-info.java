/** The text of a document as published, opened at a clause. */
@NullMarked
package org.tongban.plan.ui.document;

import org.jspecify.annotations.NullMarked;

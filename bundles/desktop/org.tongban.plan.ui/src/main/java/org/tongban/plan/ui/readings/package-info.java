/** How the open questions of the documents are read. */
@NullMarked
package org.tongban.plan.ui.readings;

import org.jspecify.annotations.NullMarked;

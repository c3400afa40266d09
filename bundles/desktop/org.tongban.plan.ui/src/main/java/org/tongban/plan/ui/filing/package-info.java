/** Filings: what is to be sent and what came in, their contents, versions and steps. */
@NullMarked
package org.tongban.plan.ui.filing;

import org.jspecify.annotations.NullMarked;

/** Filings in the store. */
@NullMarked
package org.tongban.plan.filing.store;

import org.jspecify.annotations.NullMarked;

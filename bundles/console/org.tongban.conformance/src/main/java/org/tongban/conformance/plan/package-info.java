/** Adapters of the worked cases on the plan itself: identity, authority, milestones, filings, supervision. */
@NullMarked
package org.tongban.conformance.plan;

import org.jspecify.annotations.NullMarked;

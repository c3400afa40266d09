/** Puts the worked cases of the clauses on village stations to the policies. */
@NullMarked
package org.tongban.conformance.village;

import org.jspecify.annotations.NullMarked;

/** Puts the worked cases of the clauses on pay to the policies. */
@NullMarked
package org.tongban.conformance.payroll;

import org.jspecify.annotations.NullMarked;

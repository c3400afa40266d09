/** Translates the worked cases of assessment and staffing. */
@NullMarked
package org.tongban.conformance.assessment;

import org.jspecify.annotations.NullMarked;

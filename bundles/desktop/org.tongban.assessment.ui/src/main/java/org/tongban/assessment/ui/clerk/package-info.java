/** The clerk chosen in a month or year: what is known, and what can be done. */
@NullMarked
package org.tongban.assessment.ui.clerk;

import org.jspecify.annotations.NullMarked;

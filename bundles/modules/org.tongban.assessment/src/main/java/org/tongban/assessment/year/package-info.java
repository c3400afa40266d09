/** How annual and year-end grades and suggestions are worked out. */
@NullMarked
package org.tongban.assessment.year;

import org.jspecify.annotations.NullMarked;

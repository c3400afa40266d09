/** The files that assessment takes in: monthly grades and investigations. */
@NullMarked
package org.tongban.assessment.intake;

import org.jspecify.annotations.NullMarked;

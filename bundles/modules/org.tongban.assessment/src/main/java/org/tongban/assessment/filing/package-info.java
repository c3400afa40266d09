/** What assessment files: the results of a month, town by town. */
@NullMarked
package org.tongban.assessment.filing;

import org.jspecify.annotations.NullMarked;

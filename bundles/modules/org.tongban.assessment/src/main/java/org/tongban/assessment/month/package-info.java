/** How the months of assessment are worked out, proposed, finalised and corrected. */
@NullMarked
package org.tongban.assessment.month;

import org.jspecify.annotations.NullMarked;

/** Works the scorecard out. Private. */
@NullMarked
package org.tongban.report.score;

import org.jspecify.annotations.NullMarked;

/** The commands of the module assessment. */
@NullMarked
package org.tongban.console.assessment;

import org.jspecify.annotations.NullMarked;

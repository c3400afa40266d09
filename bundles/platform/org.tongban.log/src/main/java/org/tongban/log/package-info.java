/** Carries what the framework and Declarative Services report into Tongban's log. */
@NullMarked
package org.tongban.log;

import org.jspecify.annotations.NullMarked;

/** The commands of the module village. */
@NullMarked
package org.tongban.console.village;

import org.jspecify.annotations.NullMarked;

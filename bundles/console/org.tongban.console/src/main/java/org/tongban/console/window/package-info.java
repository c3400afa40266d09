/** Commands of the halls and their windows. */
@NullMarked
package org.tongban.console.window;

import org.jspecify.annotations.NullMarked;

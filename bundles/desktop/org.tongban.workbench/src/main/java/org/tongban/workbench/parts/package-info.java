/** Parts that every perspective may hold; named in model fragments by their class. */
@NullMarked
package org.tongban.workbench.parts;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongban.workbench.start;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongban.workbench.look;

import org.jspecify.annotations.NullMarked;

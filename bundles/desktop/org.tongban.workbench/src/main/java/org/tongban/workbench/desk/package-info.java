@NullMarked
package org.tongban.workbench.desk;

import org.jspecify.annotations.NullMarked;

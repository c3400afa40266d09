@NullMarked
package org.tongban.workbench.workspace;

import org.jspecify.annotations.NullMarked;

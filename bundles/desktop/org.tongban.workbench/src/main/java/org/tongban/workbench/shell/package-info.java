@NullMarked
package org.tongban.workbench.shell;

import org.jspecify.annotations.NullMarked;

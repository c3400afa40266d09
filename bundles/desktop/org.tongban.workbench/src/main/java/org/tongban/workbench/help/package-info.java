@NullMarked
package org.tongban.workbench.help;

import org.jspecify.annotations.NullMarked;

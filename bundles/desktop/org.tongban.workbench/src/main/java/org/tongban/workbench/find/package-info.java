@NullMarked
package org.tongban.workbench.find;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.tongban.workbench.home;

import org.jspecify.annotations.NullMarked;

/** The home page: what is due and odd, how things stand, and where to begin. */
@NullMarked
package org.tongban.workbench.home;

import org.jspecify.annotations.NullMarked;

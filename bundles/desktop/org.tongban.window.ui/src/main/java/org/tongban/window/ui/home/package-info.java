/** What the home page, the search and the help know of windows. */
@NullMarked
package org.tongban.window.ui.home;

import org.jspecify.annotations.NullMarked;

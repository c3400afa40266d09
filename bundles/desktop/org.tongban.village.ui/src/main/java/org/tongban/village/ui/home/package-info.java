/** What the stations tell the home page, the search and the help. */
@NullMarked
package org.tongban.village.ui.home;

import org.jspecify.annotations.NullMarked;

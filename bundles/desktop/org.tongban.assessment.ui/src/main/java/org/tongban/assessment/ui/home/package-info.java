/** What assessment tells the home page, the search and the help. */
@NullMarked
package org.tongban.assessment.ui.home;

import org.jspecify.annotations.NullMarked;

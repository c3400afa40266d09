/** Stories of users at the window; run inside the product by {@link org.tongban.itests.desktop.StoryTeller}. */
@NullMarked
package org.tongban.itests.desktop;

import org.jspecify.annotations.NullMarked;

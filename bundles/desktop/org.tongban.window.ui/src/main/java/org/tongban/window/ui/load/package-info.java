/** What the windows have to bear: half hour by weekday, utilisation, waiting. */
@NullMarked
package org.tongban.window.ui.load;

import org.jspecify.annotations.NullMarked;

/** The table of zones as a document prints it. */
@NullMarked
package org.tongban.window.ui.zones;

import org.jspecify.annotations.NullMarked;

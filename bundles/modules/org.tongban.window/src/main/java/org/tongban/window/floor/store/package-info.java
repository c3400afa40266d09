/** How the floor plans are kept. Private. */
@NullMarked
package org.tongban.window.floor.store;

import org.jspecify.annotations.NullMarked;

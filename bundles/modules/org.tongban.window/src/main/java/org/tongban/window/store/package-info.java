/** How halls, items, volumes, tickets and scenarios are kept. */
@NullMarked
package org.tongban.window.store;

import org.jspecify.annotations.NullMarked;

/** How the stations are kept. */
@NullMarked
package org.tongban.village.store;

import org.jspecify.annotations.NullMarked;

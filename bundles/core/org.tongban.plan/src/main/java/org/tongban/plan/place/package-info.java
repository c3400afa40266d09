/** How a place's packs, readings and values answer for its sites. */
@NullMarked
package org.tongban.plan.place;

import org.jspecify.annotations.NullMarked;

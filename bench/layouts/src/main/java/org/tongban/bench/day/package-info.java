/** A hall's day, simulated by Tongban and by SSJ. */
@NullMarked
package org.tongban.bench.day;

import org.jspecify.annotations.NullMarked;

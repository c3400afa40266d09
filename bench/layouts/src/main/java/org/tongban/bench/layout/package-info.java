/** Layouts solved by Tongban and by others: one model, one checker, one table. */
@NullMarked
package org.tongban.bench.layout;

import org.jspecify.annotations.NullMarked;

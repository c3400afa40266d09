/** Reads the lists of stations that towns send. */
@NullMarked
package org.tongban.village.intake;

import org.jspecify.annotations.NullMarked;

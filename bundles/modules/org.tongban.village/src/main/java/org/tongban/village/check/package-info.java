/** Puts the stations to the policy. */
@NullMarked
package org.tongban.village.check;

import org.jspecify.annotations.NullMarked;

/** Tests that run inside Felix on both databases, and what they share. */
@NullMarked
package org.tongban.itests;

import org.jspecify.annotations.NullMarked;

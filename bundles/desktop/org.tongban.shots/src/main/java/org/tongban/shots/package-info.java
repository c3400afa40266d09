/** Takes the pictures of the documentation from the running desktop. */
@NullMarked
package org.tongban.shots;

import org.jspecify.annotations.NullMarked;

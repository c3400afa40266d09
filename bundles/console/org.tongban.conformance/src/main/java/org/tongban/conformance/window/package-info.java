/** The worked cases of halls and their windows. */
@NullMarked
package org.tongban.conformance.window;

import org.jspecify.annotations.NullMarked;

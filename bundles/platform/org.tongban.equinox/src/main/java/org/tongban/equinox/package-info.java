/** The services of Equinox that the Eclipse runtime asks for, on another framework. */
@NullMarked
package org.tongban.equinox;

import org.jspecify.annotations.NullMarked;

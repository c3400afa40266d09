/** One person, to be read and changed. */
@NullMarked
package org.tongban.registry.ui.person;

import org.jspecify.annotations.NullMarked;

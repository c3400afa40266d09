/** The table of people. */
@NullMarked
package org.tongban.registry.ui.people;

import org.jspecify.annotations.NullMarked;

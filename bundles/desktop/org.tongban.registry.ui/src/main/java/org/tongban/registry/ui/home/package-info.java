/** What the home page and the search show of people and sites. */
@NullMarked
package org.tongban.registry.ui.home;

import org.jspecify.annotations.NullMarked;

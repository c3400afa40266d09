/** The tree of sites. */
@NullMarked
package org.tongban.registry.ui.sites;

import org.jspecify.annotations.NullMarked;

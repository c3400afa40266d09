/** The station chosen: what is known of it, and what can be opened. */
@NullMarked
package org.tongban.village.ui.detail;

import org.jspecify.annotations.NullMarked;

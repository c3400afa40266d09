/** Scenarios side by side. */
@NullMarked
package org.tongban.window.ui.scenario;

import org.jspecify.annotations.NullMarked;

/** The console itself: finds the installed commands, runs one, says what came of it. */
@NullMarked
package org.tongban.console.shell;

import org.jspecify.annotations.NullMarked;

/** Runs the Eclipse application, the desktop, on the process's main thread. */
@NullMarked
package org.tongban.launch;

import org.jspecify.annotations.NullMarked;

/** Starts the framework, its bundles and the local plug-ins, and runs the console in it. */
@NullMarked
package org.tongban.boot;

import org.jspecify.annotations.NullMarked;

/** Files on their way into the workspace: recognised, checked row by row, stored, taken back. */
@NullMarked
package org.tongban.exchange.ui;

import org.jspecify.annotations.NullMarked;

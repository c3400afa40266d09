/** What the windows bear, and whether the halls meet their documents. */
@NullMarked
package org.tongban.window.check;

import org.jspecify.annotations.NullMarked;

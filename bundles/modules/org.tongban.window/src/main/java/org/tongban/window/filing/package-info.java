/** What halls file: windows and front-desk staff, and changes of them. */
@NullMarked
package org.tongban.window.filing;

import org.jspecify.annotations.NullMarked;

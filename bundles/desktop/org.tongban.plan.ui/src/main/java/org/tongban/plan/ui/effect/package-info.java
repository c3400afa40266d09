/** What a decision would change, beside the fields in which it is made. */
@NullMarked
package org.tongban.plan.ui.effect;

import org.jspecify.annotations.NullMarked;

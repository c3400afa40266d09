/** What may be done about a row, each deed with the fields it needs. */
@NullMarked
package org.tongban.plan.ui.act;

import org.jspecify.annotations.NullMarked;

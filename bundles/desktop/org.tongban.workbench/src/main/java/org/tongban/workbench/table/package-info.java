/** What the menu does with the table that has the keyboard. The keys themselves belong to the table. */
@NullMarked
package org.tongban.workbench.table;

import org.jspecify.annotations.NullMarked;

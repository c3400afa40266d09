/** The screens of village stations: cards, table, cases by month, and what they tell the home page. */
@NullMarked
package org.tongban.village.ui;

import org.jspecify.annotations.NullMarked;

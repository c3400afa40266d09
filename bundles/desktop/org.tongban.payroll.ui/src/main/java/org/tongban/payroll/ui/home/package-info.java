/** What payroll gives to the home page, to the search and to the help. */
@NullMarked
package org.tongban.payroll.ui.home;

import org.jspecify.annotations.NullMarked;

/** The charts of the reports, drawn for paper: they can be told apart without colours. Private. */
@NullMarked
package org.tongban.report.chart;

import org.jspecify.annotations.NullMarked;

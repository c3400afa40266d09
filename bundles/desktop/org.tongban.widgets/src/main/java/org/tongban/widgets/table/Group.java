package org.tongban.widgets.table;

import java.util.List;
import java.util.Map;

/**
 * Rows that share a value of the column by which a table is grouped.
 *
 * @param text  the value as shown
 * @param rows  their places among all rows, in the table's order
 * @param sums  the totals by column id
 */
record Group(String text, List<Integer> rows, Map<String, Object> sums) {
}

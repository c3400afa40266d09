package org.tongban.widgets.table;

/** One column of an order. */
public record SortKey(String column, boolean descending) {
}

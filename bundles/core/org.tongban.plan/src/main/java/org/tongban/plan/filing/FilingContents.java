package org.tongban.plan.filing;

import java.util.List;

/**
 * What is filed, as a table.
 *
 * @param columns the heads, in order
 * @param rows    each as long as the heads; the order is part of what is filed
 */
public record FilingContents(List<String> columns, List<List<String>> rows) {

    /** @throws IllegalArgumentException if there are no columns or a row has more or fewer cells */
    public FilingContents {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0) {
            throw new IllegalArgumentException("备案内容没有栏目 (the contents of a filing need columns)");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != width) {
                throw new IllegalArgumentException("备案内容第 " + (i + 1) + " 行有 " + rows.get(i).size() + " 格，应为 " + width + " 格 (row " + (i + 1) + " of the contents has "
                        + rows.get(i).size() + " cells, not " + width + ")");
            }
        }
    }
}

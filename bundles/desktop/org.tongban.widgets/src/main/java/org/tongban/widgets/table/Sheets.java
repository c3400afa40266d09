package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Rate;
import org.tongban.exchange.TableSheet;

/** What a table shows, as a sheet to be written: the rows that pass, in their order, the columns shown, the line of sums. */
final class Sheets {
    private Sheets() {
    }

    static <R> TableSheet of(String title, TableModel<R> model, List<Column<R>> columns) {
        List<List<Object>> rows = new ArrayList<>();
        for (R row : model.inOrder()) {
            List<Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(cell(column.valueOf(row))));
            rows.add(cells);
        }
        List<Object> totals = new ArrayList<>();
        if (columns.stream().anyMatch(column -> model.sum(column) != null)) {
            columns.forEach(column -> totals.add(cell(model.sum(column))));
        }
        List<TableSheet.Column> heads = columns.stream().map(column -> new TableSheet.Column(column.label, Math.max(column.width, 2 * column.label.length() + 1))).toList();
        return new TableSheet(name(title), title, List.of(), heads, rows, totals, List.of());
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof Rate rate ? rate.toString() : value;
    }

    /** A sheet's name holds no more than 31 characters and none of some. */
    private static String name(String title) {
        String clean = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return clean.isEmpty() ? "Sheet1" : clean.substring(0, Math.min(31, clean.length()));
    }
}

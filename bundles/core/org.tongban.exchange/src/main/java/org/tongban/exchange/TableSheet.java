package org.tongban.exchange;

import java.util.List;

/**
 * A table to be written, as a sheet or a csv file.
 *
 * @param name    the sheet's name
 * @param title   printed above it, empty for none
 * @param notes   lines under the title, such as unit and month
 * @param columns headings and how cells are shown
 * @param rows    the cells: String, Money, Number, LocalDate, YearMonth, Boolean or null
 * @param totals  a last row, empty for none
 * @param footers lines below the table, such as the amount in words and the signature row
 */
public record TableSheet(String name, String title, List<String> notes, List<Column> columns, Iterable<List<Object>> rows, List<Object> totals, List<String> footers) {

    /**
     * @param heading as printed
     * @param width   in characters
     */
    public record Column(String heading, int width) {
    }
}

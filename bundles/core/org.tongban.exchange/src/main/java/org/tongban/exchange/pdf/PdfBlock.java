package org.tongban.exchange.pdf;

import java.util.List;

/** A part of a document. */
public sealed interface PdfBlock {

    /** A line of its own, broken where it is too long. */
    record Text(String text, Style style) implements PdfBlock {

        public static Text plain(String text) {
            return new Text(text, Style.PLAIN);
        }
    }

    /** How a line is set. */
    enum Style {
        PLAIN, BOLD, CENTRED, RIGHT, SMALL
    }

    /** Labels with their values, two to a line, such as 姓名：… and 单位：…. */
    record Facts(List<Fact> facts) implements PdfBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {
    }

    /**
     * A table with lines. Its headings are repeated on every page.
     *
     * @param columns headings, relative widths, alignment
     * @param rows    texts of the cells, as many as columns
     * @param totals  a last row in bold, empty for none
     */
    record Table(List<Column> columns, List<List<String>> rows, List<String> totals) implements PdfBlock {
        public Table {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table needs columns");
            }
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
        }
    }

    /** @param weight the width in relation to the other columns, above 0 */
    record Column(String heading, int weight, boolean isAmount) {
        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException("weight of column " + heading + ": " + weight);
            }
        }

        public static Column text(String heading, int weight) {
            return new Column(heading, weight, false);
        }

        /** Amounts stand at the right, so that their points are in one line. */
        public static Column amount(String heading, int weight) {
            return new Column(heading, weight, true);
        }
    }
}

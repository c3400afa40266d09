package org.tongban.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import would do, row by row.
 *
 * @param report the counts and refusals of the whole file
 * @param fields our names of the columns to show
 * @param rows   the rows in file order, not more than were asked for; refused ones go before others
 * @param whole  whether all rows of the file are listed
 */
public record Preview(Importer.Report report, List<String> fields, List<Line> rows, boolean whole) {

    public Preview {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. */
    public enum State {
        NEW, CHANGED, SAME, REFUSED
    }

    /**
     * A row.
     *
     * @param sheet   the sheet's name, empty for text files
     * @param number  Excel row or text line, from 1
     * @param cells   what the file holds, in order of {@link Preview#fields}, mended cells as mended
     * @param shown   as {@code cells}, with identity numbers, cards and phones masked
     * @param before  by field: what is stored now and will be replaced, masked likewise
     * @param reasons by field: why the row is refused
     */
    public record Line(String sheet, int number, State state, List<String> cells, List<String> shown, Map<String, String> before, Map<String, String> reasons) {

        public Line {
            cells = List.copyOf(cells);
            shown = List.copyOf(shown);
            before = Map.copyOf(before);
            reasons = Map.copyOf(reasons);
        }

        /** Never shows what the row holds. */
        @Override
        public String toString() {
            return sheet + " " + number + " " + state;
        }
    }
}

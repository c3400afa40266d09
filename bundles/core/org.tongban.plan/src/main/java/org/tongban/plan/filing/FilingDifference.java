package org.tongban.plan.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a version differs from the one before, row by row. Rows belong together by their first cell where that names each row,
 * else by their place.
 *
 * @param columns the heads of the later version
 * @param rows    in the order of the later version; rows that fell away come last
 */
public record FilingDifference(List<String> columns, List<Row> rows) {

    /** What became of a row. */
    public enum Kind {
        SAME, CHANGED, ADDED, REMOVED
    }

    /**
     * @param cells  as they are now, or as they were if the row fell away
     * @param before as they were; empty if the row is new
     */
    public record Row(Kind kind, List<String> cells, List<String> before) {
        public Row {
            cells = List.copyOf(cells);
            before = List.copyOf(before);
        }

        /** Whether a cell is another than before. */
        public boolean isChanged(int column) {
            return kind == Kind.CHANGED && (column >= before.size() || !before.get(column).equals(cells.get(column)));
        }
    }

    public FilingDifference {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param before empty for a first version: nothing differs */
    public static FilingDifference of(Optional<FilingContents> before, FilingContents after) {
        if (before.isEmpty()) {
            return new FilingDifference(after.columns(), after.rows().stream().map(row -> new Row(Kind.SAME, row, row)).toList());
        }
        List<List<String>> old = before.get().rows();
        boolean named = names(old) && names(after.rows());
        Map<String, List<String>> known = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            known.put(key(old.get(i), i, named), old.get(i));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < after.rows().size(); i++) {
            List<String> row = after.rows().get(i);
            List<String> was = known.remove(key(row, i, named));
            rows.add(was == null ? new Row(Kind.ADDED, row, List.of()) : new Row(was.equals(row) ? Kind.SAME : Kind.CHANGED, row, was));
        }
        for (int i = 0; i < old.size(); i++) {
            if (known.containsKey(key(old.get(i), i, named))) {
                rows.add(new Row(Kind.REMOVED, fitted(old.get(i), after.columns().size()), old.get(i)));
            }
        }
        return new FilingDifference(after.columns(), rows);
    }

    /** How many rows are not as before. */
    public long changes() {
        return rows.stream().filter(row -> row.kind() != Kind.SAME).count();
    }

    private static boolean names(List<List<String>> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().allMatch(row -> !row.get(0).isEmpty() && seen.add(row.get(0)));
    }

    private static String key(List<String> row, int place, boolean named) {
        return named ? row.get(0) : Integer.toString(place);
    }

    private static List<String> fitted(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}

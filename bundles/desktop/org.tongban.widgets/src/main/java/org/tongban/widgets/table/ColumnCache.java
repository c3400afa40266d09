package org.tongban.widgets.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a column for all rows, worked out once per set of rows: to compare, to search and to sort by. */
final class ColumnCache<R> {
    private final Column<R> column;
    private final List<R> rows;
    private @Nullable Object @Nullable [] values;
    private String @Nullable [] texts;
    private int @Nullable [] ranks;

    ColumnCache(Column<R> column, List<R> rows) {
        this.column = column;
        this.rows = rows;
    }

    @Nullable Object value(int row) {
        return values()[row];
    }

    /** What is shown, in small letters. */
    String text(int row) {
        return texts()[row];
    }

    /** The place of a row's value in the order of all values; rows without a value come last. */
    int[] ranks(Collator collator) {
        int[] known = ranks;
        return known != null ? known : (ranks = column.kind == Kind.TEXT && column.order == null ? textRanks(collator) : valueRanks());
    }

    private @Nullable Object[] values() {
        @Nullable Object[] known = values;
        if (known == null) {
            known = new Object[rows.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = column.value.apply(rows.get(i));
            }
            values = known;
        }
        return known;
    }

    private String[] texts() {
        String[] known = texts;
        if (known == null) {
            known = new String[rows.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = column.kind.text(value(i)).toLowerCase(Locale.ROOT);
            }
            texts = known;
        }
        return known;
    }

    private int[] textRanks(Collator collator) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(String.valueOf(value(i)), 0);
        }
        CollationKey[] keys = places.keySet().stream().map(collator::getCollationKey).toArray(CollationKey[]::new);
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            places.put(keys[i].getSourceString(), i);
        }
        int[] result = new int[rows.size()];
        for (int i = 0; i < result.length; i++) {
            Object value = value(i);
            result[i] = value == null || value.equals("") ? Integer.MAX_VALUE : places.get(value);
        }
        return result;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private int[] valueRanks() {
        Comparable<?>[] keys = new Comparable<?>[rows.size()];
        Integer[] sorted = new Integer[keys.length];
        int present = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = column.order != null ? column.order.apply(rows.get(i)) : column.kind.comparable(value(i));
            if (keys[i] != null) {
                sorted[present++] = i;
            }
        }
        Arrays.sort(sorted, 0, present, (a, b) -> ((Comparable) keys[a]).compareTo(keys[b]));
        int[] result = new int[keys.length];
        Arrays.fill(result, Integer.MAX_VALUE);
        int rank = 0;
        for (int i = 0; i < present; i++) {
            if (i > 0 && ((Comparable) keys[sorted[i - 1]]).compareTo(keys[sorted[i]]) != 0) {
                rank++;
            }
            result[sorted[i]] = rank;
        }
        return result;
    }
}

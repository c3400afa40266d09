package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user left a table: order and width of columns, which are hidden, how it is sorted and grouped. Written as one
 * line of text by column ids, so that a column that came or went since does no harm.
 *
 * @param columns all columns in their order, with the width in hundredths of a digit; negative while hidden
 * @param order   the order of rows
 * @param group   the column grouped by, null for none
 * @param filtering whether the filter row is open
 */
record TableMemory(Map<String, Integer> columns, List<SortKey> order, @Nullable String group, boolean filtering) {

    TableMemory {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        order = List.copyOf(order);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        columns.forEach((id, width) -> text.append(text.isEmpty() ? "" : ",").append(id).append(':').append(width));
        text.append(';');
        text.append(String.join(",", order.stream().map(key -> (key.descending() ? "-" : "+") + key.column()).toList()));
        return text.append(';').append(group == null ? "" : group).append(';').append(filtering ? "f" : "").toString();
    }

    /** What was remembered; what cannot be read is left out. */
    static TableMemory of(String text) {
        String[] parts = text.split(";", -1);
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String entry : parts[0].split(",")) {
            int colon = entry.lastIndexOf(':');
            if (colon > 0 && entry.substring(colon + 1).matches("-?\\d{1,7}")) {
                columns.put(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1)));
            }
        }
        List<SortKey> order = new ArrayList<>();
        if (parts.length > 1) {
            for (String key : parts[1].split(",")) {
                if (key.length() > 1) {
                    order.add(new SortKey(key.substring(1), key.charAt(0) == '-'));
                }
            }
        }
        String group = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : null;
        return new TableMemory(columns, order, group, parts.length > 3 && parts[3].equals("f"));
    }
}

package org.tongban.widgets.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as they are shown: filtered, sorted and grouped. Free of widgets. Works on lists of row numbers;
 * values are taken from a row once.
 *
 * @param <R> the row
 */
public final class TableModel<R> {
    private final List<Column<R>> columns;
    private final Map<String, Column<R>> byId = new HashMap<>();
    private final Collator collator = Collator.getInstance(Locale.CHINA);
    private final Map<String, ColumnCache<R>> caches = new HashMap<>();
    private final Map<String, String> filters = new LinkedHashMap<>();
    private final Set<String> wrongFilters = new HashSet<>();
    private final Set<String> collapsed = new HashSet<>();
    private final Map<String, Object> sums = new HashMap<>();
    private List<R> rows = List.of();
    private List<SortKey> order = List.of();
    private String quick = "";
    private Predicate<? super R> only = row -> true;
    private @Nullable String groupColumn;
    private int[] shown = {};
    private int[] view = {};
    private List<Group> groups = List.of();
    private Runnable changed = () -> { };
    private int version;

    public TableModel(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
        this.columns.forEach(column -> {
            if (byId.put(column.id, column) != null) {
                throw new IllegalArgumentException("two columns " + column.id);
            }
        });
    }

    /** Called after each change of what is shown. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    public List<Column<R>> columns() {
        return columns;
    }

    /** @throws IllegalArgumentException if there is no such column */
    public Column<R> column(String id) {
        Column<R> column = byId.get(id);
        if (column == null) {
            throw new IllegalArgumentException("no column " + id);
        }
        return column;
    }

    public boolean hasColumn(String id) {
        return byId.containsKey(id);
    }

    public void show(List<R> newRows) {
        rows = List.copyOf(newRows);
        version++;
        caches.clear();
        arrange();
    }

    /** A cell was changed: values are taken from the rows anew, the order stays. */
    public void renew() {
        caches.clear();
        version++;
        sum(shown);
        changed.run();
    }

    public void sort(List<SortKey> keys) {
        order = keys.stream().filter(key -> byId.containsKey(key.column())).toList();
        arrange();
    }

    public List<SortKey> order() {
        return order;
    }

    /** @param typed empty for no filter of the column */
    public void filter(String column, String typed) {
        if (typed.isBlank()) {
            filters.remove(column);
        } else {
            filters.put(column, typed);
        }
        arrange();
    }

    public Map<String, String> filters() {
        return Map.copyOf(filters);
    }

    /** Whether what was typed for the column cannot be read; such a filter hides nothing. */
    public boolean wrong(String column) {
        return wrongFilters.contains(column);
    }

    public void clearFilters() {
        filters.clear();
        quick = "";
        arrange();
    }

    /** Rows that contain each of the words in any column. */
    public void search(String words) {
        quick = words.strip().toLowerCase(Locale.ROOT);
        arrange();
    }

    public String search() {
        return quick;
    }

    /** Only these rows, whatever the user filters. */
    public void only(Predicate<? super R> predicate) {
        only = predicate;
        arrange();
    }

    /** @param column null for no groups */
    public void groupBy(@Nullable String column) {
        groupColumn = column != null && byId.containsKey(column) ? column : null;
        collapsed.clear();
        arrange();
    }

    public @Nullable String groupColumn() {
        return groupColumn;
    }

    /** Opens or closes the group whose heading is at the place. */
    public void toggle(int place) {
        Group group = group(place);
        if (group != null) {
            if (!collapsed.remove(group.text())) {
                collapsed.add(group.text());
            }
            layOut();
            changed.run();
        }
    }

    public boolean open(Group group) {
        return !collapsed.contains(group.text());
    }

    /** How many lines are shown, headings of groups included. */
    public int size() {
        return view.length;
    }

    /** How many rows pass the filters. */
    public int shownRows() {
        return shown.length;
    }

    /** How many rows there are. */
    public int allRows() {
        return rows.size();
    }

    /** The row at a place, null at the heading of a group. */
    public @Nullable R row(int place) {
        return view[place] < 0 ? null : rows.get(view[place]);
    }

    @Nullable Group group(int place) {
        return view[place] < 0 ? groups.get(-1 - view[place]) : null;
    }

    /** The place of a row, -1 if it is not shown. */
    public int placeOf(R row) {
        for (int i = 0; i < view.length; i++) {
            if (view[i] >= 0 && rows.get(view[i]).equals(row)) {
                return i;
            }
        }
        return -1;
    }

    /** The rows that pass the filters, in the order shown. */
    public List<R> shown() {
        return Arrays.stream(shown).mapToObj(rows::get).toList();
    }

    /** The rows that pass the filters, as they would stand with all groups open. */
    List<R> inOrder() {
        return groupColumn == null ? shown() : groups.stream().flatMap(group -> group.rows().stream()).map(rows::get).toList();
    }

    /** The value at a place; a group's total there. */
    public @Nullable Object value(int place, Column<R> column) {
        int row = view[place];
        return row >= 0 ? cache(column).value(row) : groups.get(-1 - row).sums().get(column.id);
    }

    /** What stands at a place, in words: the cell's text, a group's total, a group's name in the column grouped by. */
    String said(int place, Column<R> column) {
        Group group = group(place);
        return group != null && column.id.equals(groupColumn) ? group.text() : text(place, column);
    }

    public String text(int place, Column<R> column) {
        return column.kind.text(value(place, column));
    }

    /** The total of a column over the rows that pass the filters; null if it is not summed or there is nothing to sum. */
    public @Nullable Object sum(Column<R> column) {
        return sums.get(column.id);
    }

    /** Changes with the rows. */
    int version() {
        return version;
    }

    /** All values of a column, for whoever needs their range. */
    List<Object> values(Column<R> column) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Object value = cache(column).value(i);
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    private ColumnCache<R> cache(Column<R> column) {
        return caches.computeIfAbsent(column.id, id -> new ColumnCache<>(column, rows));
    }

    private void arrange() {
        shown = sorted(passing());
        sum(shown);
        group();
        layOut();
        changed.run();
    }

    private int[] passing() {
        wrongFilters.clear();
        Map<Column<R>, Filter> active = new LinkedHashMap<>();
        filters.forEach((id, typed) -> {
            if (byId.containsKey(id)) {
                Filter.of(column(id).kind, typed).ifPresentOrElse(filter -> active.put(column(id), filter), () -> wrongFilters.add(id));
            }
        });
        String[] words = quick.isEmpty() ? new String[0] : quick.split("\\s+");
        int[] result = new int[rows.size()];
        int count = 0;
        for (int i = 0; i < result.length; i++) {
            if (only.test(rows.get(i)) && passes(i, active) && contains(i, words)) {
                result[count++] = i;
            }
        }
        return Arrays.copyOf(result, count);
    }

    private boolean passes(int row, Map<Column<R>, Filter> active) {
        for (Map.Entry<Column<R>, Filter> entry : active.entrySet()) {
            ColumnCache<R> cache = cache(entry.getKey());
            Filter filter = entry.getValue();
            if (filter.byText()) {
                if (!filter.text().test(cache.text(row))) {
                    return false;
                }
            } else {
                Comparable<?> value = entry.getKey().kind.comparable(cache.value(row));
                if (value == null || !filter.value().test(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean contains(int row, String[] words) {
        for (String word : words) {
            boolean found = false;
            for (int i = 0; i < columns.size() && !found; i++) {
                found = cache(columns.get(i)).text(row).contains(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Stable: sorted by the last key first, each time by rank and present place packed into one long. */
    private int[] sorted(int[] chosen) {
        int[] result = chosen;
        for (int k = order.size() - 1; k >= 0; k--) {
            SortKey key = order.get(k);
            int[] ranks = cache(column(key.column())).ranks(collator);
            long[] packed = new long[result.length];
            for (int i = 0; i < packed.length; i++) {
                int rank = ranks[result[i]];
                long directed = rank == Integer.MAX_VALUE ? rank : key.descending() ? Integer.MAX_VALUE - 1 - rank : rank;
                packed[i] = directed << 32 | i;
            }
            Arrays.sort(packed);
            int[] next = new int[packed.length];
            for (int i = 0; i < packed.length; i++) {
                next[i] = result[(int) packed[i]];
            }
            result = next;
        }
        return result;
    }

    private void sum(int[] chosen) {
        sums.clear();
        for (Column<R> column : columns) {
            if (column.summed) {
                Sums total = new Sums();
                ColumnCache<R> cache = cache(column);
                for (int row : chosen) {
                    total.add(cache.value(row));
                }
                Object sum = total.total();
                if (sum != null) {
                    sums.put(column.id, sum);
                }
            }
        }
    }

    private void group() {
        if (groupColumn == null) {
            groups = List.of();
            return;
        }
        Column<R> by = column(groupColumn);
        int[] ranks = cache(by).ranks(collator);
        Map<Integer, List<Integer>> members = new java.util.TreeMap<>();
        for (int row : shown) {
            members.computeIfAbsent(ranks[row], rank -> new ArrayList<>()).add(row);
        }
        groups = members.values().stream().map(list -> new Group(by.kind.text(cache(by).value(list.get(0))), List.copyOf(list), totals(list))).toList();
    }

    private Map<String, Object> totals(List<Integer> members) {
        Map<String, Object> totals = new HashMap<>();
        for (Column<R> column : columns) {
            if (column.summed) {
                Sums total = new Sums();
                members.forEach(row -> total.add(cache(column).value(row)));
                Object sum = total.total();
                if (sum != null) {
                    totals.put(column.id, sum);
                }
            }
        }
        return totals;
    }

    private void layOut() {
        if (groupColumn == null) {
            view = shown;
            return;
        }
        int[] lines = new int[shown.length + groups.size()];
        int count = 0;
        for (int g = 0; g < groups.size(); g++) {
            lines[count++] = -1 - g;
            if (open(groups.get(g))) {
                for (int row : groups.get(g).rows()) {
                    lines[count++] = row;
                }
            }
        }
        view = Arrays.copyOf(lines, count);
    }
}

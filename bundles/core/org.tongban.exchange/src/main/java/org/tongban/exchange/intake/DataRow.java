package org.tongban.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Row;
import org.tongban.exchange.source.Line;

/** A row of a table whose columns have been recognised. */
final class DataRow implements Row {

    private final Table table;
    private final Line line;
    private final @Nullable Object[] values;
    private final List<Rejection> rejections = new ArrayList<>(0);
    private final Map<String, String> replaced = new HashMap<>(0);
    private final Map<String, Cell> mended;

    private DataRow(Table table, Line line) {
        this.table = table;
        this.line = line;
        this.mended = table.mended().getOrDefault(line.number(), Map.of());
        this.values = new Object[table.fields().size()];
    }

    /** Reads all cells; those that cannot be read refuse the row. */
    static DataRow read(Table table, Line line) {
        DataRow row = new DataRow(table, line);
        for (int i = 0; i < row.values.length; i++) {
            Field<?> field = table.fields().get(i);
            if (table.layout().columns().of(i) >= 0 || row.mended.containsKey(field.name())) {
                try {
                    row.values[i] = table.readings().get(i).read(row.cell(field));
                } catch (CellType.Unreadable e) {
                    row.refuse(field, e.getMessage());
                }
            }
        }
        return row;
    }

    boolean isRefused() {
        return !rejections.isEmpty();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    @Override
    public String sheet() {
        return table.layout().sheet().name();
    }

    @Override
    public String title() {
        return table.layout().title();
    }

    @Override
    public int number() {
        return line.number();
    }

    @Override
    @SuppressWarnings("unchecked") // the value was read by the type of the field of this name
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable((T) values[table.index(field)]);
    }

    @Override
    public String raw(Field<?> field) {
        return cell(field).text().strip();
    }

    @Override
    public boolean has(Field<?> field) {
        return table.layout().columns().of(table.index(field)) >= 0;
    }

    @Override
    public void refuse(Field<?> field, String sentence) {
        rejections.add(new Rejection(sheet(), number(), field.name(), Shown.of(field, cell(field)), sentence));
    }

    @Override
    public void replaces(Field<?> field, String before) {
        replaced.put(field.name(), before.isEmpty() ? "" : Shown.of(field, Cell.of(before)));
    }

    /** What is stored now of the fields that the row would change, masked. */
    Map<String, String> replaced() {
        return replaced;
    }

    Cell cell(Field<?> field) {
        Cell better = mended.get(field.name());
        if (better != null) {
            return better;
        }
        int column = table.layout().columns().of(table.index(field));
        return column < 0 ? Cell.EMPTY : line.cell(column);
    }

    /** A table being read: its layout, its fields by name, the cells that the user mended by row and field, and what was read in each field. */
    record Table(Layout layout, List<Field<?>> fields, Map<String, Integer> indexes, Map<Integer, Map<String, Cell>> mended, List<Readings> readings) {

        Table(Layout layout, List<Field<?>> fields, Map<String, Integer> indexes, Map<Integer, Map<String, Cell>> mended) {
            this(layout, fields, indexes, mended, fields.stream().map(field -> new Readings(field.type())).toList());
        }

        int index(Field<?> field) {
            Integer index = indexes.get(field.name());
            if (index == null) {
                throw new IllegalArgumentException("not a field of this kind: " + field.name());
            }
            return index;
        }
    }
}

package org.tongban.exchange.intake;

import java.util.ArrayList;
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

    private DataRow(Table table, Line line) {
        this.table = table;
        this.line = line;
        this.values = new Object[table.fields().size()];
    }

    /** Reads all cells; those that cannot be read refuse the row. */
    static DataRow read(Table table, Line line) {
        DataRow row = new DataRow(table, line);
        for (int i = 0; i < row.values.length; i++) {
            int column = table.layout().columns().of(i);
            if (column >= 0) {
                Field<?> field = table.fields().get(i);
                try {
                    row.values[i] = table.readings().get(i).read(line.cell(column));
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

    private Cell cell(Field<?> field) {
        int column = table.layout().columns().of(table.index(field));
        return column < 0 ? Cell.EMPTY : line.cell(column);
    }

    /** A table being read: its layout, its fields by name, and what was read in each of them. */
    record Table(Layout layout, List<Field<?>> fields, Map<String, Integer> indexes, List<Readings> readings) {

        Table(Layout layout, List<Field<?>> fields, Map<String, Integer> indexes) {
            this(layout, fields, indexes, fields.stream().map(field -> new Readings(field.type())).toList());
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

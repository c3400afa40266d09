package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Look;

/** Order, width and presence of columns on the screen, in a form that survives zoom and can be remembered. */
final class Arrangement<R> {
    private final TableModel<R> model;
    private final Layers<R> layers;
    private final Look look;
    private int digit;

    Arrangement(TableModel<R> model, Layers<R> layers, Look look) {
        this.model = model;
        this.layers = layers;
        this.look = look;
    }

    /** Sets the columns as they were left, or as they are described. */
    TableMemory begin(@Nullable String remembered, TableBuilder<R> told) {
        digit = 0;
        Map<String, Integer> columns = new LinkedHashMap<>();
        TableMemory left = remembered == null ? null : TableMemory.of(remembered);
        if (left != null) {
            left.columns().forEach((id, width) -> {
                if (model.hasColumn(id)) {
                    columns.put(id, width);
                }
            });
        }
        boolean asTold = columns.isEmpty();
        for (Column<R> column : model.columns()) {
            columns.putIfAbsent(column.id, column.hidden ? -100 * column.width : 100 * column.width);
        }
        apply(columns, asTold);
        return left == null ? new TableMemory(columns, told.order, told.group, false) : left;
    }

    /** The digit's width changed with the zoom; widths change with it. */
    void measure(int digitWidth) {
        int before = digit;
        if (before == digitWidth) {
            return;
        }
        digit = digitWidth;
        for (int i = 0; i < model.columns().size(); i++) {
            int hundredths = before == 0 ? layers.data.getColumnWidthByPosition(i) : layers.data.getColumnWidthByPosition(i) * 100 / before;
            layers.data.setColumnWidthByPosition(i, Math.max(look.scaled(24), (hundredths * digit + 50) / 100 + (before == 0 ? 2 * look.scaled(8) : 0)));
        }
    }

    /** Widens columns whose sum would be cut: an amount with an ellipsis is worse than none. */
    void fitSums(GC gc) {
        gc.setFont(look.fonts().strong());
        for (int i = 0; i < model.columns().size(); i++) {
            Column<R> column = model.columns().get(i);
            Object sum = column.summed ? model.sum(column) : null;
            int needed = sum == null ? 0 : gc.textExtent(column.kind.text(sum)).x + 2 * look.scaled(8) + 1;
            if (needed > layers.data.getColumnWidthByPosition(i)) {
                layers.data.setColumnWidthByPosition(i, needed);
            }
        }
    }

    TableMemory memory(boolean filtering) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int index : layers.reorder.getColumnIndexOrder()) {
            int hundredths = Math.max(1, (layers.data.getColumnWidthByPosition(index) - 2 * look.scaled(8)) * 100 / Math.max(1, digit));
            columns.put(model.columns().get(index).id, layers.hide.isColumnIndexHidden(index) ? -hundredths : hundredths);
        }
        return new TableMemory(columns, model.order(), model.groupColumn(), filtering);
    }

    /** The columns shown, in their order. */
    List<Column<R>> visible() {
        List<Column<R>> visible = new ArrayList<>();
        for (int position = 0; position < layers.hide.getColumnCount(); position++) {
            visible.add(model.columns().get(layers.hide.getColumnIndexByPosition(position)));
        }
        return visible;
    }

    boolean shows(Column<R> column) {
        return !layers.hide.isColumnIndexHidden(model.columns().indexOf(column));
    }

    void show(Column<R> column, boolean wanted) {
        int index = model.columns().indexOf(column);
        if (wanted) {
            layers.hide.showColumnIndexes(index);
        } else if (layers.hide.getColumnCount() > 1) {
            layers.hide.hideColumnIndexes(index);
        }
        freeze();
    }

    /** Everything as the table was described. */
    void reset() {
        layers.hide.showAllColumns();
        Map<String, Integer> columns = new LinkedHashMap<>();
        model.columns().forEach(column -> columns.put(column.id, column.hidden ? -100 * column.width : 100 * column.width));
        int known = digit;
        digit = 0;
        apply(columns, true);
        measure(known);
    }

    private void apply(Map<String, Integer> columns, boolean asTold) {
        List<Integer> order = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        columns.forEach((id, width) -> {
            int index = model.columns().indexOf(model.column(id));
            order.add(index);
            layers.data.setColumnWidthByPosition(index, Math.abs(width));
            if (width < 0) {
                hidden.add(index);
            }
        });
        for (int to = 0; to < order.size(); to++) {
            int from = layers.reorder.getColumnPositionByIndex(order.get(to));
            if (from != to) {
                layers.reorder.reorderColumnPosition(from, to);
            }
        }
        if (!hidden.isEmpty() && hidden.size() < order.size()) {
            layers.hide.hideColumnIndexes(hidden.stream().mapToInt(Integer::intValue).toArray());
        }
        freeze();
    }

    private void freeze() {
        int frozen = 0;
        for (Column<R> column : visible()) {
            if (!column.frozen) {
                break;
            }
            frozen++;
        }
        layers.freezeColumns(frozen);
    }
}

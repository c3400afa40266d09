package org.tongban.widgets.table;

import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Rectangle;
import org.tongban.widgets.look.Look;

/** The layers of the table widget: headings, filter row, rows, line of sums, one above the other. */
final class Layers<R> {
    static final String FILTER = "FILTER";
    static final String SUM = "SUM";

    final DataLayer data;
    final ColumnReorderLayer reorder;
    final ColumnHideShowLayer hide;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final FreezeLayer freeze;
    final CompositeFreezeLayer body;
    final CompositeLayer all;
    private final DataLayer heading;
    private final DataLayer filter;
    private final DataLayer sum;

    Layers(TableModel<R> model, BooleanSupplier filtering) {
        int columns = model.columns().size();
        data = new DataLayer(cells(model));
        data.setLayerPainter(new CellLayerPainter(true, true));
        reorder = new ColumnReorderLayer(data);
        hide = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hide, false);
        selection.addConfiguration(new DefaultSelectionBindings());
        selection.addConfiguration(new DefaultMoveSelectionConfiguration());
        selection.setLayerPainter(new CellLayerPainter(true, true));
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        body = new CompositeFreezeLayer(freeze, viewport, selection, false);

        heading = lines(columns, () -> 1, column -> model.columns().get(column).label);
        ColumnHeaderLayer headings = new ColumnHeaderLayer(heading, body, selection, false);
        headings.addConfiguration(new DefaultColumnResizeBindings());
        headings.setLayerPainter(new CellLayerPainter(false, false));
        SortHeaderLayer<R> sorted = new SortHeaderLayer<>(headings, new Sorting<>(model), false);
        filter = lines(columns, () -> filtering.getAsBoolean() ? 1 : 0, column -> model.filters().getOrDefault(model.columns().get(column).id, ""));
        boolean sums = model.columns().stream().anyMatch(column -> column.summed);
        sum = lines(columns, () -> sums ? 1 : 0, column -> model.columns().get(column).kind.text(model.sum(model.columns().get(column))));

        all = new CompositeLayer(1, 4);
        all.setChildLayer(GridRegion.COLUMN_HEADER, sorted, 0, 0);
        all.setChildLayer(FILTER, besideBody(filter), 0, 1);
        all.setChildLayer(GridRegion.BODY, body, 0, 2);
        all.setChildLayer(SUM, besideBody(sum), 0, 3);
    }

    /** Heights by the fonts of the look; to be followed by a refresh. */
    void measure(int lineHeight, Look look) {
        int row = lineHeight + look.scaled(9);
        data.setDefaultRowHeight(row);
        heading.setDefaultRowHeight(row + look.scaled(4));
        filter.setDefaultRowHeight(row);
        sum.setDefaultRowHeight(row + look.scaled(2));
    }

    /** The filter row came or went. */
    void refreshHeads() {
        filter.fireLayerEvent(new RowStructuralRefreshEvent(filter));
    }

    void refreshRows() {
        data.fireLayerEvent(new RowStructuralRefreshEvent(data));
    }

    /** @param columns how many of the first visible columns stay */
    void freezeColumns(int columns) {
        if (columns > 0 && columns < hide.getColumnCount()) {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(selection, 0, -1), new PositionCoordinate(selection, columns - 1, -1));
        } else {
            FreezeHelper.unfreeze(freeze, viewport);
        }
    }

    /** Where a cell is drawn; empty if it is not in sight. */
    Rectangle bounds(NatTable widget, int column, int place) {
        int heads = heading.getRowCount() + filter.getRowCount();
        for (int row = heads; row < widget.getRowCount() - sum.getRowCount(); row++) {
            if (widget.getRowIndexByPosition(row) == place) {
                return bounds(widget, column, row, widget.getColumnCount());
            }
        }
        return new Rectangle(0, 0, 0, 0);
    }

    /** Where the filter of a column is drawn. */
    Rectangle filterBounds(NatTable widget, int column) {
        return bounds(widget, column, heading.getRowCount(), widget.getColumnCount());
    }

    private static Rectangle bounds(NatTable widget, int column, int row, int columns) {
        for (int position = 0; position < columns; position++) {
            if (widget.getColumnIndexByPosition(position) == column) {
                return widget.getBoundsByPosition(position, row);
            }
        }
        return new Rectangle(0, 0, 0, 0);
    }

    private DimensionallyDependentLayer besideBody(DataLayer line) {
        DimensionallyDependentLayer layer = new DimensionallyDependentLayer(line, body, line);
        // the row above may reach below its region: it is the one to be cut, not this line
        layer.setLayerPainter(new CellLayerPainter(false, true));
        return layer;
    }

    private static DataLayer lines(int columns, IntSupplier count, IntFunction<String> text) {
        return new DataLayer(new Lines(columns, count, (column, row) -> text.apply(column)));
    }

    private static <R> IDataProvider cells(TableModel<R> model) {
        return new Lines(model.columns().size(), model::size, (column, place) -> place < model.size() ? model.said(place, model.columns().get(column)) : "");
    }

    /** How many lines there are, and what stands in them for tests and readers of the screen; it is drawn by painters that ask the model. */
    private record Lines(int columns, IntSupplier rows, BiFunction<Integer, Integer, String> text) implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return text.apply(column, row);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("cells are changed through their column's editor");
        }

        @Override
        public int getColumnCount() {
            return columns;
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }
}

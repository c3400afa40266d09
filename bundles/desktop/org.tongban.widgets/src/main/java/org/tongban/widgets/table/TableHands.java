package org.tongban.widgets.table;

import java.util.Objects;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Look;

/** What mouse and keys do on a table beyond selecting and sorting. */
final class TableHands<R> {
    private final NatTable widget;
    private final Table<R> table;
    private final TableBuilder<R> told;
    private final TableMenu<R> menu;
    private int hovered = -1;

    TableHands(NatTable widget, Table<R> table, TableBuilder<R> told, TableMenu<R> menu) {
        this.widget = widget;
        this.table = table;
        this.told = told;
        this.menu = menu;
        widget.addListener(SWT.MouseDown, this::press);
        widget.addListener(SWT.MouseDoubleClick, this::doubleClick);
        widget.addListener(SWT.MenuDetect, this::menu);
        widget.addListener(SWT.MouseMove, this::hover);
        widget.addListener(SWT.KeyDown, this::key);
    }

    private void press(Event event) {
        ILayerCell cell = cell(event.x, event.y);
        if (cell == null || event.button != 1) {
            return;
        }
        if (in(Layers.FILTER, event)) {
            table.editFilter(column(cell));
        } else if (in(GridRegion.BODY, event) && table.model().row(cell.getRowIndex()) == null) {
            table.model().toggle(cell.getRowIndex());
        }
    }

    private void doubleClick(Event event) {
        ILayerCell cell = cell(event.x, event.y);
        if (cell == null || event.button != 1 || !in(GridRegion.BODY, event)) {
            return;
        }
        R row = table.model().row(cell.getRowIndex());
        Column<R> column = column(cell);
        if (row == null) {
            return;
        }
        if (column.editor != null && column.editor.allowed().test(row)) {
            table.edit();
        } else if (told.explain != null && column.explained.test(row)) {
            told.explain.accept(row, column.id);
        } else {
            table.open();
        }
    }

    private void menu(Event event) {
        Point at = widget.toControl(event.x, event.y);
        event.doit = false;
        ILayerCell cell = cell(at.x, at.y);
        Event local = new Event();
        local.x = at.x;
        local.y = at.y;
        if (cell == null) {
            menu.row(null, null);
        } else if (in(GridRegion.BODY, local)) {
            table.selectCell(column(cell), cell.getRowIndex());
            menu.row(table.model().row(cell.getRowIndex()), column(cell));
        } else {
            menu.heading(column(cell));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F2) {
            table.edit();
        } else if (event.keyCode == SWT.F5 || (event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            command(event);
        } else if (event.character > ' ' && table.canEdit()) {
            table.edit();
        }
    }

    private void command(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
            return;
        }
        switch (event.keyCode) {
            case 'f' -> table.toggleFilterRow();
            case 'e' -> table.export();
            default -> { }
        }
    }

    private void hover(Event event) {
        ILayerCell cell = cell(event.x, event.y);
        int at = cell == null ? -1 : Objects.hash(cell.getColumnIndex(), cell.getRowIndex(), in(GridRegion.BODY, event), table.model().version());
        if (at != hovered) {
            hovered = at;
            String tip = cell == null ? null : tip(cell, event);
            if (!Objects.equals(tip, widget.getToolTipText())) {
                widget.setToolTipText(tip);
            }
        }
    }

    private @Nullable String tip(ILayerCell cell, Event event) {
        Column<R> column = column(cell);
        if (in(GridRegion.COLUMN_HEADER, event)) {
            return column.hint.isEmpty() ? cut(column.label, cell) : column.hint;
        }
        if (!in(GridRegion.BODY, event) || cell.getRowIndex() >= table.model().size()) {
            return null;
        }
        R row = table.model().row(cell.getRowIndex());
        if (row == null) {
            return null;
        }
        String tip = column.tip.apply(row);
        if (tip == null) {
            tip = cut(column.textOf(row), cell);
        }
        if (tip == null && !told.mark.apply(row).text().isEmpty()) {
            tip = told.mark.apply(row).text();
        }
        return tip == null ? null : tip.replace("&", "&&");
    }

    /** The whole text, if it has no room. */
    private @Nullable String cut(String text, ILayerCell cell) {
        GC gc = new GC(widget);
        gc.setFont(Look.of(widget).fonts().body());
        boolean cut = gc.textExtent(text).x > cell.getBounds().width - 2 * Look.of(widget).scaled(8);
        gc.dispose();
        return cut ? text : null;
    }

    private @Nullable ILayerCell cell(int x, int y) {
        int column = widget.getColumnPositionByX(x);
        int row = widget.getRowPositionByY(y);
        return column < 0 || row < 0 ? null : widget.getCellByPosition(column, row);
    }

    private Column<R> column(ILayerCell cell) {
        return table.model().columns().get(cell.getColumnIndex());
    }

    private boolean in(String region, Event event) {
        LabelStack labels = widget.getRegionLabelsByXY(event.x, event.y);
        return labels != null && labels.hasLabel(region);
    }
}

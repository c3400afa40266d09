package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;

/**
 * A table on the screen. Built by {@link #in}; on the user-interface thread only. It remembers for each user, by its id,
 * how its columns were left.
 *
 * @param <R> the row
 */
public final class Table<R> {
    private static final String KEY = "org.tongban.table";

    private final TableModel<R> model;
    private final TableBuilder<R> told;
    private final Composite panel;
    private final NatTable widget;
    private final Layers<R> layers;
    private final Arrangement<R> arrangement;
    private final Host host;
    private boolean filtering;
    private @Nullable R selected;
    private boolean restoring;

    Table(TableBuilder<R> told) {
        this.told = told;
        model = new TableModel<>(told.columns);
        host = Host.of(told.parent.getDisplay());
        panel = new Composite(told.parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        layers = new Layers<>(model, () -> filtering);
        widget = Ids.name(told.id, new NatTable(panel, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.all, false));
        widget.setData(KEY, this);
        widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Look look = Look.of(panel);
        arrangement = new Arrangement<>(model, layers, look);
        TableSetting.configure(widget, model, told.mark, layers.selection::isRowPositionSelected);
        widget.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selectionChanged();
            }
        });
        TableMemory memory = arrangement.begin(host.remembered(key()), told);
        filtering = memory.filtering();
        model.groupBy(memory.group());
        model.sort(memory.order());
        model.onChange(this::rowsChanged);
        Look.follow(widget, this::dress);
        widget.addDisposeListener(e -> remember());
    }

    /** Begins a table. @param id names it to tests and to what the user's choices are remembered by, such as {@code payroll.run} */
    public static <R> TableBuilder<R> in(Composite parent, String id) {
        return new TableBuilder<>(parent, id);
    }

    /** The table that has the keyboard, for commands of the window such as export. */
    public static Optional<Table<?>> focused(Display display) {
        Control control = display.getFocusControl();
        return control != null && control.getData(KEY) instanceof Table<?> table ? Optional.of(table) : Optional.empty();
    }

    /** To be laid out by whoever built the table. */
    public Composite control() {
        return panel;
    }

    /** Shows these rows; selection, filters and order stay. */
    public void show(List<R> rows) {
        model.show(rows);
    }

    /** The rows as they are shown. */
    public TableModel<R> model() {
        return model;
    }

    /** The row in focus, null if none. */
    public @Nullable R selected() {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        int place = anchor.getRowPosition();
        return place >= 0 && place < model.size() ? model.row(place) : null;
    }

    /** All rows of which a cell is selected, in the order shown. */
    public List<R> selection() {
        List<R> rows = new ArrayList<>();
        layers.selection.getSelectedRowPositions().stream().flatMap(range -> range.getMembers().stream()).sorted().forEach(place -> {
            R row = place < model.size() ? model.row(place) : null;
            if (row != null) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Selects a row and scrolls to it; nothing happens if it is not shown. */
    public void select(R row) {
        int place = model.placeOf(row);
        if (place >= 0) {
            layers.selection.setSelectedCell(Math.max(0, layers.selection.getSelectionAnchor().getColumnPosition()), place);
            layers.viewport.moveRowPositionIntoViewport(place);
        }
    }

    /** Shows only these rows, whatever the user filters; for switches above a table. */
    public void only(Predicate<? super R> predicate) {
        model.only(predicate);
    }

    /** Shows rows that contain each word in any column. */
    public void search(String words) {
        model.search(words);
    }

    public void focus() {
        widget.setFocus();
    }

    /** Draws anew: what marks, tones or tips rest on has changed. */
    public void redraw() {
        widget.redraw();
    }

    private String key() {
        return "table." + told.id;
    }

    private void remember() {
        host.remember(key(), arrangement.memory(filtering).text());
    }

    private void dress(Look look) {
        GC gc = new GC(widget);
        gc.setFont(look.fonts().body());
        layers.measure(gc.getFontMetrics().getHeight(), look);
        arrangement.measure(gc.textExtent("0").x);
        gc.dispose();
        panel.setBackground(look.palette().surface());
        widget.setBackground(look.palette().surface());
        widget.refresh();
        widget.doCommand(new ClientAreaResizeCommand(widget));
    }

    private void rowsChanged() {
        R kept = selected;
        restoring = true;
        layers.refreshRows();
        int place = kept == null ? -1 : model.placeOf(kept);
        if (place >= 0) {
            layers.selection.setSelectedCell(Math.max(0, layers.selection.getSelectionAnchor().getColumnPosition()), place);
        }
        restoring = false;
        selectionChanged();
    }

    private void selectionChanged() {
        R now = selected();
        if (!restoring && !java.util.Objects.equals(now, selected)) {
            selected = now;
            told.select.accept(now);
        }
        widget.redraw();
    }
}

package org.tongban.widgets.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

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
    private final Texts texts;
    private final TableMenu<R> menu;
    private final @Nullable TableBar bar;
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
        texts = Texts.of(Table.class, host.language());
        bar = told.bar ? new TableBar(told.id, panel, told.title, texts) : null;
        layers = new Layers<>(model, () -> filtering);
        widget = Ids.name(told.id, new NatTable(panel, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.all, false));
        Look.own(widget).setScrollbarsMode(SWT.NONE);
        widget.setData(KEY, this);
        widget.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Look look = Look.of(panel);
        arrangement = new Arrangement<>(model, layers, look);
        TableSetting.configure(widget, this, told.mark, layers.selection::isRowPositionSelected);
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
        menu = new TableMenu<>(this, told, arrangement, widget, texts);
        new TableHands<>(widget, this, told, menu);
        fillBar();
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
            focusCell(Math.max(0, layers.selection.getSelectionAnchor().getColumnPosition()), place);
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

    /** Opens the row in focus, as Enter does. */
    public void open() {
        R row = selected();
        if (row != null && told.open != null) {
            told.open.accept(row);
        }
    }

    /** Explains the figure in focus, as Ctrl+Enter does. */
    public void explain() {
        R row = selected();
        Column<R> column = focused();
        if (row != null && column != null && told.explain != null && column.explained.test(row)) {
            told.explain.accept(row, column.id);
        }
    }

    /** Copies the cells selected, with headings if they are more than one. */
    public void copy() {
        TableCopy.copy(widget.getDisplay(), model, arrangement.visible(), layers.selection);
    }

    /** Asks for a file and writes what is shown into it. */
    public void export() {
        TableExport.run(widget.getShell(), host, texts, told.title, () -> Sheets.of(told.title, model, arrangement.visible()));
    }

    /** Opens or closes the row of filters below the headings. */
    public void toggleFilterRow() {
        filtering = !filtering;
        if (!filtering) {
            model.filters().keySet().forEach(column -> model.filter(column, ""));
        }
        layers.refreshHeads();
        widget.doCommand(new ClientAreaResizeCommand(widget));
        if (filtering) {
            Column<R> column = focused();
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    editFilter(column == null ? arrangement.visible().get(0) : column);
                }
            });
        }
    }

    /** Shows all rows again. */
    public void clearFilters() {
        model.clearFilters();
    }

    /** Changes the cell in focus in place, if its column can be changed. */
    public void edit() {
        if (canEdit()) {
            R row = java.util.Objects.requireNonNull(selected());
            Column<R> column = java.util.Objects.requireNonNull(focused());
            Editor<R> editor = java.util.Objects.requireNonNull(column.editor);
            Rectangle cell = layers.bounds(widget, model.columns().indexOf(column), layers.selection.getSelectionAnchor().getRowPosition());
            CellField.edit(told.id + ".editor", widget, cell, editor.text().apply(row), editor.choices(), text -> editor.store().apply(row, text), model::renew);
        }
    }

    /** The text of the bar. */
    public void heading(String text) {
        if (bar != null) {
            bar.heading(text);
        }
    }

    boolean canEdit() {
        R row = selected();
        Column<R> column = focused();
        return row != null && column != null && column.editor != null && column.editor.allowed().test(row);
    }

    void enter() {
        int place = layers.selection.getSelectionAnchor().getRowPosition();
        if (place >= 0 && place < model.size() && model.row(place) == null) {
            model.toggle(place);
        } else {
            open();
        }
    }

    void selectCell(Column<R> column, int place) {
        int position = arrangement.visible().indexOf(column);
        if (!layers.selection.isCellPositionSelected(position, place)) {
            focusCell(position, place);
        }
    }

    void editFilter(Column<R> column) {
        Rectangle cell = layers.filterBounds(widget, model.columns().indexOf(column));
        CellField.filter(told.id + ".filter." + column.id, widget, cell, model.filters().getOrDefault(column.id, ""), typed -> model.filter(column.id, typed), () -> { });
    }

    void filterTo(Column<R> column, String text) {
        if (!filtering) {
            filtering = true;
            layers.refreshHeads();
            widget.doCommand(new ClientAreaResizeCommand(widget));
        }
        model.filter(column.id, column.kind == Kind.FLAG ? "✓" : "=" + text);
    }

    private @Nullable Column<R> focused() {
        int position = layers.selection.getSelectionAnchor().getColumnPosition();
        return position < 0 ? null : arrangement.visible().get(position);
    }

    private void fillBar() {
        if (bar != null) {
            bar.onSearch(model::search);
            bar.button(told.id, "filter", texts.get("table.filter"), this::toggleFilterRow);
            bar.button(told.id, "columns", texts.get("table.columns"), menu::columns);
            bar.button(told.id, "export", texts.get("table.export"), this::export);
            bar.count(0, 0);
        }
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
        arrangement.fitSums(gc);
        gc.dispose();
        panel.setBackground(look.palette().surface());
        if (bar != null) {
            bar.dress(look);
        }
        widget.setBackground(look.palette().surface());
        TableSetting.separator(widget, look);
        layers.refreshHeads();
        rowsChanged();
        widget.doCommand(new ClientAreaResizeCommand(widget));
    }

    private void rowsChanged() {
        R kept = selected;
        int column = layers.selection.getSelectionAnchor().getColumnPosition();
        restoring = true;
        GC gc = new GC(widget);
        arrangement.fitSums(gc);
        gc.dispose();
        layers.refreshRows();
        if (bar != null) {
            bar.count(model.shownRows(), model.allRows());
        }
        int place = kept == null ? -1 : model.placeOf(kept);
        if (place >= 0) {
            focusCell(Math.max(0, column), place);
        }
        restoring = false;
        selectionChanged();
    }

    /** By a command, since only those are told to who listens and bring the cell into sight. */
    private void focusCell(int position, int place) {
        layers.selection.doCommand(new SelectCellCommand(layers.selection, position, place, false, false));
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

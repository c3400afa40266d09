package org.tongban.widgets.table;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.text.Texts;

/** The menus of a table: on a heading, on a row, and of its columns. Made anew each time. */
final class TableMenu<R> {
    private final Table<R> table;
    private final TableBuilder<R> told;
    private final Arrangement<R> arrangement;
    private final Control control;
    private final Texts texts;

    TableMenu(Table<R> table, TableBuilder<R> told, Arrangement<R> arrangement, Control control, Texts texts) {
        this.table = table;
        this.told = told;
        this.arrangement = arrangement;
        this.control = control;
        this.texts = texts;
    }

    void heading(Column<R> column) {
        Menu menu = new Menu(control);
        TableModel<R> model = table.model();
        item(menu, "table.ascending", "up", () -> model.sort(List.of(new SortKey(column.id, false))));
        item(menu, "table.descending", "down", () -> model.sort(List.of(new SortKey(column.id, true))));
        separator(menu);
        if (column.id.equals(model.groupColumn())) {
            item(menu, "table.ungroup", "group", () -> model.groupBy(null));
        } else {
            item(menu, "table.group", "group", () -> model.groupBy(column.id));
        }
        item(menu, "table.hide", "remove", () -> arrangement.show(column, false));
        MenuItem columns = new MenuItem(menu, SWT.CASCADE);
        columns.setText(texts.get("table.columns"));
        columns.setImage(Icons.of(control.getDisplay()).get("columns"));
        columns.setMenu(fill(new Menu(menu)));
        separator(menu);
        item(menu, "table.filter", "filter", table::toggleFilterRow);
        if (!model.filters().isEmpty() || !model.search().isEmpty()) {
            item(menu, "table.clear", "close", table::clearFilters);
        }
        pop(menu);
    }

    void row(@Nullable R row, @Nullable Column<R> column) {
        Menu menu = new Menu(control);
        if (row != null && column != null) {
            if (told.open != null) {
                item(menu, "table.open", "right", table::open);
            }
            if (told.explain != null && column.explained.test(row)) {
                item(menu, "table.explain", "why", table::explain);
            }
            if (column.editor != null && column.editor.allowed().test(row)) {
                item(menu, "table.edit", "edit", table::edit);
            }
            if (told.actions != null) {
                List<TableAction> actions = told.actions.apply(row);
                if (!actions.isEmpty() && menu.getItemCount() > 0) {
                    separator(menu);
                }
                actions.forEach(action -> item(menu, action.label(), action.icon(), action.run(), true));
            }
            if (menu.getItemCount() > 0) {
                separator(menu);
            }
            String text = column.textOf(row);
            if (!text.isEmpty()) {
                item(menu, texts.get("table.only", text), "filter", () -> table.filterTo(column, text), true);
            }
        }
        if (!table.model().filters().isEmpty() || !table.model().search().isEmpty()) {
            item(menu, "table.clear", "close", table::clearFilters);
        }
        item(menu, "table.copy", "copy", table::copy);
        item(menu, "table.export", "export", table::export);
        pop(menu);
    }

    /** Which columns are shown. */
    void columns() {
        pop(fill(new Menu(control)));
    }

    private Menu fill(Menu menu) {
        for (Column<R> column : table.model().columns()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.label);
            item.setSelection(arrangement.shows(column));
            item.addListener(SWT.Selection, e -> arrangement.show(column, item.getSelection()));
        }
        separator(menu);
        item(menu, "table.reset", "undo", arrangement::reset);
        return menu;
    }

    private void item(Menu menu, String key, String icon, Runnable run) {
        item(menu, texts.get(key), icon, run, true);
    }

    private void item(Menu menu, String label, String icon, Runnable run, boolean enabled) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        if (!icon.isEmpty()) {
            item.setImage(Icons.of(control.getDisplay()).get(icon));
        }
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, e -> run.run());
    }

    private static void separator(Menu menu) {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private static void pop(Menu menu) {
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}

package org.tongban.widgets.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;
import org.tongban.widgets.look.Tone;

/**
 * Describes a table. Columns stand in the order in which they are named; a column that needs more than a value is made
 * with {@link Column}'s own methods and added by {@link #column}.
 *
 * @param <R> the row: a value whose {@code equals} tells rows apart, so that a selection survives a refresh
 */
public final class TableBuilder<R> {
    final Composite parent;
    final String id;
    final List<Column<R>> columns = new ArrayList<>();
    final List<SortKey> order = new ArrayList<>();
    @Nullable String group;
    String title = "";
    boolean bar;
    Function<? super R, Mark> mark = row -> Mark.NONE;
    Consumer<@Nullable R> select = row -> { };
    @Nullable Consumer<? super R> open;
    @Nullable BiConsumer<? super R, String> explain;
    @Nullable Function<? super R, List<TableAction>> actions;

    TableBuilder(Composite parent, String id) {
        this.parent = parent;
        this.id = id;
    }

    public TableBuilder<R> column(Column<R> column) {
        columns.add(column);
        return this;
    }

    public TableBuilder<R> columns(List<Column<R>> more) {
        columns.addAll(more);
        return this;
    }

    public TableBuilder<R> text(String column, String label, Function<? super R, @Nullable String> value) {
        return column(Column.text(column, label, value));
    }

    public TableBuilder<R> money(String column, String label, Function<? super R, @Nullable Money> value) {
        return column(Column.money(column, label, value));
    }

    public TableBuilder<R> number(String column, String label, Function<? super R, @Nullable BigDecimal> value) {
        return column(Column.number(column, label, value));
    }

    public TableBuilder<R> integer(String column, String label, Function<? super R, ? extends @Nullable Number> value) {
        return column(Column.integer(column, label, value));
    }

    public TableBuilder<R> percent(String column, String label, Function<? super R, @Nullable Rate> value) {
        return column(Column.percent(column, label, value));
    }

    public TableBuilder<R> date(String column, String label, Function<? super R, @Nullable LocalDate> value) {
        return column(Column.date(column, label, value));
    }

    public TableBuilder<R> month(String column, String label, Function<? super R, @Nullable YearMonth> value) {
        return column(Column.month(column, label, value));
    }

    public TableBuilder<R> flag(String column, String label, Function<? super R, @Nullable Boolean> value) {
        return column(Column.flag(column, label, value));
    }

    /** Sums these columns below the table. */
    public TableBuilder<R> sum(String... summed) {
        for (String column : summed) {
            named(column).sum();
        }
        return this;
    }

    /** Keeps the first columns in place when the table is scrolled sideways. */
    public TableBuilder<R> freeze(int first) {
        columns.subList(0, first).forEach(Column::frozen);
        return this;
    }

    /** What stands out about a row as a whole. */
    public TableBuilder<R> mark(Function<? super R, Mark> markOf) {
        mark = markOf;
        return this;
    }

    /** As {@link #mark}, by colour alone. */
    public TableBuilder<R> tone(Function<? super R, Tone> toneOf) {
        return mark(row -> Mark.of(toneOf.apply(row), ""));
    }

    /** The order of rows until the user sorts. */
    public TableBuilder<R> orderBy(String column) {
        order.add(new SortKey(column, false));
        return this;
    }

    public TableBuilder<R> orderByDescending(String column) {
        order.add(new SortKey(column, true));
        return this;
    }

    /** Grouped by a column until the user decides otherwise. */
    public TableBuilder<R> groupBy(String column) {
        group = column;
        return this;
    }

    /** Shows a bar above the table: its title, how many rows, a field to search in all columns, buttons for filter, columns and export. */
    public TableBuilder<R> bar(String heading) {
        title = heading;
        bar = true;
        return this;
    }

    /** The name of exported files and sheets, without showing a bar. */
    public TableBuilder<R> title(String name) {
        title = name;
        return this;
    }

    /** Called when another row is selected; null when none is. */
    public TableBuilder<R> onSelect(Consumer<@Nullable R> listener) {
        select = listener;
        return this;
    }

    /** Called for Enter, and a double click on a cell without workings. */
    public TableBuilder<R> onOpen(Consumer<? super R> listener) {
        open = listener;
        return this;
    }

    /** Called with row and column id for Ctrl+Enter or a double click on a cell whose column is {@linkplain Column#explained() explained}. */
    public TableBuilder<R> onExplain(BiConsumer<? super R, String> listener) {
        explain = listener;
        return this;
    }

    /** Cells of a column are changed in place. */
    public TableBuilder<R> editable(String column, Editor<R> editor) {
        named(column).editor(editor);
        return this;
    }

    /** Further entries of the menu on a row. */
    public TableBuilder<R> actions(Function<? super R, List<TableAction>> actionsOf) {
        actions = actionsOf;
        return this;
    }

    public Table<R> build() {
        return new Table<>(this);
    }

    private Column<R> named(String column) {
        return columns.stream().filter(c -> c.id.equals(column)).findFirst().orElseThrow(() -> new IllegalArgumentException("no column " + column));
    }
}

package org.tongban.widgets.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;
import org.tongban.widgets.look.Tone;

/**
 * A column of a table: what it shows of a row, and how. The fluent methods complete the column itself; not to be changed
 * once it stands in a table. Free of widgets.
 *
 * @param <R> the row
 */
public final class Column<R> {
    final String id;
    final String label;
    final Kind kind;
    final Function<? super R, ? extends @Nullable Object> value;
    int width;
    boolean summed;
    boolean hidden;
    boolean frozen;
    boolean centred;
    boolean heat;
    String hint = "";
    Function<? super R, Tone> tone = row -> Tone.NONE;
    @Nullable Function<? super R, Tone> tag;
    Function<? super R, @Nullable String> tip = row -> null;
    @Nullable Function<? super R, ? extends @Nullable Comparable<?>> order;
    @Nullable Editor<R> editor;
    Predicate<? super R> explained = row -> false;

    private Column(String id, String label, Kind kind, int width, Function<? super R, ? extends @Nullable Object> value) {
        this.id = id;
        this.label = label;
        this.kind = kind;
        this.width = width;
        this.value = value;
    }

    /** @param id stable: order and width are remembered by it */
    public static <R> Column<R> text(String id, String label, Function<? super R, @Nullable String> value) {
        return new Column<>(id, label, Kind.TEXT, 14, value);
    }

    public static <R> Column<R> money(String id, String label, Function<? super R, @Nullable Money> value) {
        return new Column<>(id, label, Kind.MONEY, 11, value);
    }

    public static <R> Column<R> number(String id, String label, Function<? super R, @Nullable BigDecimal> value) {
        return new Column<>(id, label, Kind.NUMBER, 9, value);
    }

    /** @param value gives an {@code Integer}, a {@code Long} or null */
    public static <R> Column<R> integer(String id, String label, Function<? super R, ? extends @Nullable Number> value) {
        return new Column<>(id, label, Kind.INTEGER, 8, value);
    }

    /** A share. */
    public static <R> Column<R> percent(String id, String label, Function<? super R, @Nullable Rate> value) {
        return new Column<>(id, label, Kind.PERCENT, 8, value);
    }

    public static <R> Column<R> date(String id, String label, Function<? super R, @Nullable LocalDate> value) {
        return new Column<>(id, label, Kind.DATE, 11, value);
    }

    public static <R> Column<R> month(String id, String label, Function<? super R, @Nullable YearMonth> value) {
        return new Column<>(id, label, Kind.MONTH, 8, value);
    }

    /** Shown as a tick. */
    public static <R> Column<R> flag(String id, String label, Function<? super R, @Nullable Boolean> value) {
        return new Column<>(id, label, Kind.FLAG, 6, value);
    }

    /** @param characters how wide it is until the user drags it, in digits */
    public Column<R> width(int characters) {
        width = characters;
        return this;
    }

    /** At least as broad as its heading, in whatever language. */
    public Column<R> fit() {
        width = Math.max(width, (int) Math.ceil(label.codePoints().mapToDouble(letter -> Character.isIdeographic(letter) ? 2 : 1.2).sum()));
        return this;
    }

    /** Summed in the line below the table and in groups. */
    public Column<R> sum() {
        summed = true;
        return this;
    }

    /** Not shown until the user asks for it. */
    public Column<R> hidden() {
        hidden = true;
        return this;
    }

    /** Stays when the table is scrolled sideways; the first columns only. */
    public Column<R> frozen() {
        frozen = true;
        return this;
    }

    /** Text in the middle, as in grids of grades. */
    public Column<R> centred() {
        centred = true;
        return this;
    }

    /** Numbers on a ground that is the darker the larger they are among all rows and all such columns. */
    public Column<R> heat() {
        heat = true;
        return this;
    }

    /** What the heading means, as its tooltip. */
    public Column<R> hint(String sentence) {
        hint = sentence;
        return this;
    }

    /** The ground and letters of each cell. */
    public Column<R> tone(Function<? super R, Tone> toneOf) {
        tone = toneOf;
        return this;
    }

    /** Shows the text as a small coloured label: for states and grades. */
    public Column<R> tag(Function<? super R, Tone> toneOf) {
        tag = toneOf;
        return this;
    }

    /** A sentence under the mouse: the old value of a changed cell, the reason of a refusal. Null for none. */
    public Column<R> tip(Function<? super R, @Nullable String> tipOf) {
        tip = tipOf;
        return this;
    }

    /** Sorts by something else than what is shown. */
    public Column<R> orderBy(Function<? super R, ? extends @Nullable Comparable<?>> orderOf) {
        order = orderOf;
        return this;
    }

    /** Cells are changed in place (F2, a letter, a double click). */
    public Column<R> editor(Editor<R> cellEditor) {
        editor = cellEditor;
        return this;
    }

    /** Cells that have workings: drawn with a quiet underline, opened by a double click or Ctrl+Enter. */
    public Column<R> explained() {
        explained = row -> true;
        return this;
    }

    /** As {@link #explained()}, for some rows. */
    public Column<R> explained(Predicate<? super R> some) {
        explained = some;
        return this;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Object valueOf(R row) {
        return value.apply(row);
    }

    /** What the cell shows. */
    public String textOf(R row) {
        return kind.text(value.apply(row));
    }
}

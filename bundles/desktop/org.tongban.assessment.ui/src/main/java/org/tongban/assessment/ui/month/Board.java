package org.tongban.assessment.ui.month;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.assessment.ui.month.BoardGrid.Card;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The board of cards: a zone for each grade; cards are dragged between zones, or graded by the keys 1, 2, 3 … */
final class Board {

    /** What the user did. */
    interface Listener {
        void selected(Set<PersonId> people);

        void graded(Set<PersonId> people, Grade grade);

        void undone();

        void opened(BoardRow row);
    }

    private static final int DRAG_FROM = 6;

    private final Canvas canvas;
    private final Texts texts;
    private final Listener listener;
    private final BoardPaint paint;
    private List<Zone> zones = List.of();
    private List<Grade> grades = List.of();
    private Set<PersonId> selected = new LinkedHashSet<>();
    private boolean locked;
    private String hint = "";
    private BoardGrid grid;
    private int[] scrolled = {};
    private @Nullable Card pressed;
    private @Nullable Point pressedAt;
    private @Nullable Point dragged;

    Board(Composite parent, Texts texts, Listener listener) {
        this.texts = texts;
        this.listener = listener;
        canvas = Ids.name("assessment.month.board", new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND));
        Look look = Look.of(canvas);
        paint = new BoardPaint(look, texts);
        grid = new BoardGrid(List.of(), 0, measures());
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> layOut());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, e -> hit(e.x, e.y).ifPresent(card -> listener.opened(row(card))));
        canvas.addListener(SWT.MouseWheel, e -> wheel(e.x, e.count));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.setData("org.tongban.card", (java.util.function.Function<String, Rectangle>) this::boundsOf);
        Look.follow(canvas, changed -> layOut());
    }

    Canvas control() {
        return canvas;
    }

    void show(List<Zone> shown, List<Grade> known, Set<PersonId> people, boolean isLocked) {
        if (shown.size() != zones.size()) {
            scrolled = new int[shown.size()];
        }
        zones = List.copyOf(shown);
        grades = List.copyOf(known);
        selected = new LinkedHashSet<>(people);
        locked = isLocked;
        layOut();
    }

    /** What is said while there is nothing to show. */
    void hint(String sentence) {
        hint = sentence;
        canvas.redraw();
    }

    void select(Set<PersonId> people) {
        selected = new LinkedHashSet<>(people);
        canvas.redraw();
    }

    /** Where the card of a clerk stands, by name, scrolled into view; for tests. */
    private @Nullable Rectangle boundsOf(String name) {
        for (int column = 0; column < zones.size(); column++) {
            List<BoardRow> rows = zones.get(column).rows();
            for (int place = 0; place < rows.size(); place++) {
                if (rows.get(place).clerk().name().equals(name)) {
                    reveal(column, place);
                    Card card = grid.card(column, place);
                    return new Rectangle(card.x(), card.y() - scrolled[column], card.width(), card.height());
                }
            }
        }
        return null;
    }

    private BoardGrid.Measures measures() {
        Look look = Look.of(canvas);
        GC gc = new GC(canvas);
        gc.setFont(look.fonts().body());
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(look.fonts().small());
        int small = gc.getFontMetrics().getHeight();
        gc.dispose();
        return new BoardGrid.Measures(look.scaled(168), line + small + look.scaled(11), look.scaled(6), line + look.scaled(16));
    }

    private void layOut() {
        grid = new BoardGrid(zones, canvas.getClientArea().width, measures());
        for (int i = 0; i < scrolled.length; i++) {
            scroll(i, 0);
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        int target = dragged == null ? -1 : target(dragged.x);
        paint.paint(gc, canvas.getClientArea(), new BoardPaint.Scene(grid, scrolled, grades, selected, target, locked));
        if (zones.isEmpty() && !hint.isEmpty()) {
            paint.hint(gc, canvas.getClientArea(), hint);
        }
        if (dragged != null) {
            List<String> names = rowsOf(selected).stream().map(row -> row.clerk().name()).toList();
            paint.ghost(gc, dragged, names.size() == 1 ? names.get(0) : texts.get("board.dragged", Integer.toString(names.size())));
        }
    }

    private Optional<Card> hit(int x, int y) {
        int column = grid.columnAt(x);
        return column < 0 ? Optional.empty() : grid.cardAt(x, y, scrolled[column]);
    }

    private BoardRow row(Card card) {
        return zones.get(card.column()).rows().get(card.place());
    }

    private List<BoardRow> rowsOf(Set<PersonId> people) {
        return zones.stream().flatMap(zone -> zone.rows().stream()).filter(row -> people.contains(row.person())).toList();
    }

    /** The zone in which cards can be dropped; -1 for none. */
    private int target(int x) {
        int column = grid.columnAt(x);
        return column >= 0 && zones.get(column).kind() == Zone.Kind.GRADE ? column : -1;
    }

    private void press(Event e) {
        canvas.setFocus();
        pressed = hit(e.x, e.y).orElse(null);
        pressedAt = pressed == null ? null : new Point(e.x, e.y);
        if (pressed == null) {
            choose(Set.of());
            return;
        }
        PersonId person = row(pressed).person();
        if ((e.stateMask & SWT.MOD1) != 0) {
            Set<PersonId> next = new LinkedHashSet<>(selected);
            if (!next.remove(person)) {
                next.add(person);
            }
            choose(next);
        } else if ((e.stateMask & SWT.SHIFT) != 0) {
            choose(through(pressed));
        } else if (!selected.contains(person)) {
            choose(Set.of(person));
        }
    }

    /** From the last selected card of the zone to this one. */
    private Set<PersonId> through(Card card) {
        List<PersonId> rows = zones.get(card.column()).rows().stream().map(BoardRow::person).toList();
        int from = rows.stream().filter(selected::contains).map(rows::indexOf).reduce((first, second) -> second).orElse(card.place());
        return new LinkedHashSet<>(rows.subList(Math.min(from, card.place()), Math.max(from, card.place()) + 1));
    }

    private void move(Event e) {
        if (pressedAt != null && !locked && (e.stateMask & SWT.BUTTON1) != 0
                && (dragged != null || Math.abs(e.x - pressedAt.x) + Math.abs(e.y - pressedAt.y) > DRAG_FROM)) {
            dragged = new Point(e.x, e.y);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(target(e.x) < 0 ? SWT.CURSOR_NO : SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private void release(Event e) {
        boolean dropped = dragged != null;
        int target = dropped ? target(e.x) : -1;
        boolean clicked = !dropped && pressed != null && (e.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0;
        Card card = pressed;
        pressed = null;
        pressedAt = null;
        dragged = null;
        canvas.setCursor(null);
        if (target >= 0) {
            listener.graded(Set.copyOf(selected), zones.get(target).grade().orElseThrow());
        } else if (clicked && card != null && card.place() < zones.get(card.column()).rows().size()) {
            choose(Set.of(row(card).person()));
        }
        canvas.redraw();
    }

    private void choose(Set<PersonId> people) {
        if (!selected.equals(people)) {
            selected = new LinkedHashSet<>(people);
            listener.selected(selected);
        }
        canvas.redraw();
    }

    private void wheel(int x, int count) {
        int column = grid.columnAt(x);
        if (column >= 0) {
            scroll(column, -count * grid.measures().cardHeight() / 2);
            canvas.redraw();
        }
    }

    private void scroll(int column, int by) {
        scrolled[column] = Math.max(0, Math.min(grid.scrollable(column, canvas.getClientArea().height), scrolled[column] + by));
    }

    private void reveal(int column, int place) {
        Card card = grid.card(column, place);
        int top = card.y() - scrolled[column] - grid.measures().head();
        int below = card.y() - scrolled[column] + card.height() - canvas.getClientArea().height;
        scroll(column, top < 0 ? top - grid.measures().gap() : below > 0 ? below + grid.measures().gap() : 0);
        canvas.redraw();
    }

    private void key(Event e) {
        int grade = e.character - '1';
        if (dragged != null && e.keyCode == SWT.ESC) {
            dragged = null;
            pressedAt = null;
            canvas.setCursor(null);
            canvas.redraw();
        } else if (e.stateMask == 0 && grade >= 0 && grade < grades.size() && !selected.isEmpty()) {
            listener.graded(Set.copyOf(selected), grades.get(grade));
        } else if (e.keyCode == SWT.BS) {
            listener.undone();
        } else if (e.character == SWT.CR) {
            rowsOf(selected).stream().findFirst().ifPresent(listener::opened);
        } else if (e.stateMask == SWT.MOD1 && e.keyCode == 'a') {
            choose(new LinkedHashSet<>(zones.stream().flatMap(zone -> zone.rows().stream()).map(BoardRow::person).toList()));
        } else if (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) {
            walk(e.keyCode);
        }
    }

    /** The arrows go from card to card, left and right also from zone to zone. */
    private void walk(int key) {
        List<int[]> places = new ArrayList<>();
        for (int column = 0; column < zones.size(); column++) {
            for (int place = 0; place < zones.get(column).rows().size(); place++) {
                if (selected.contains(zones.get(column).rows().get(place).person())) {
                    places.add(new int[] {column, place});
                }
            }
        }
        int column = places.isEmpty() ? 0 : places.get(places.size() - 1)[0];
        int place = places.isEmpty() ? -1 : places.get(places.size() - 1)[1];
        if (zones.isEmpty()) {
            return;
        }
        int lanes = grid.columns().get(column).columns();
        int next = place < 0 ? 0 : key == SWT.ARROW_UP ? place - lanes : key == SWT.ARROW_DOWN ? place + lanes : key == SWT.ARROW_LEFT ? place - 1 : place + 1;
        boolean sideways = key == SWT.ARROW_LEFT && place % lanes == 0 || key == SWT.ARROW_RIGHT && (place % lanes == lanes - 1 || next >= zones.get(column).rows().size());
        if (sideways && place >= 0) {
            int to = column + (key == SWT.ARROW_LEFT ? -1 : 1);
            while (to >= 0 && to < zones.size() && zones.get(to).rows().isEmpty()) {
                to += key == SWT.ARROW_LEFT ? -1 : 1;
            }
            if (to >= 0 && to < zones.size()) {
                go(to, Math.min(place / lanes * grid.columns().get(to).columns(), zones.get(to).rows().size() - 1));
            }
        } else if (next >= 0 && next < zones.get(column).rows().size()) {
            go(column, next);
        }
    }

    private void go(int column, int place) {
        reveal(column, place);
        choose(Set.of(zones.get(column).rows().get(place).person()));
    }
}

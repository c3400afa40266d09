package org.tongban.village.ui.stations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The stations as cards. A click chooses one, a click on one of its standards opens the workings. */
final class Cards {

    /** What the user did. */
    interface Listener {
        void chosen(StationRow row);

        void explained(StationRow row, Standard standard);
    }

    private static final int LEAST = 268;
    private final Canvas canvas;
    private final Listener listener;
    private final CardPaint paint;
    private final Map<Integer, List<CardPaint.Spot>> spots = new HashMap<>();
    private List<StationRow> rows = List.of();
    private @Nullable SiteId chosen;
    private double most = 1;
    private int tall = 1;
    private CardGrid grid = new CardGrid(0, 1, 1, 1, 1);

    Cards(Composite parent, Texts texts, Listener listener) {
        this.listener = listener;
        canvas = Ids.name("village.cards", new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL));
        paint = new CardPaint(Look.of(canvas), texts);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> layOut());
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.MouseMove, e -> canvas.setCursor(spotAt(e).isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
        canvas.setData("org.tongban.card", (Function<String, Rectangle>) this::boundsOf);
        Look.follow(canvas, look -> layOut());
    }

    Canvas control() {
        return canvas;
    }

    void show(List<StationRow> shown, double longest) {
        rows = List.copyOf(shown);
        most = longest;
        layOut();
    }

    void choose(@Nullable SiteId site) {
        chosen = site;
        canvas.redraw();
    }

    /** Where the card of a station stands, by name; for tests. */
    private @Nullable Rectangle boundsOf(String name) {
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).name().equals(name)) {
                reveal(place);
                return bounds(place);
            }
        }
        return null;
    }

    private Rectangle bounds(int place) {
        return new Rectangle(grid.x(place), grid.y(place) - canvas.getVerticalBar().getSelection(), grid.width(), tall);
    }

    private void layOut() {
        Look look = Look.of(canvas);
        GC gc = new GC(canvas);
        tall = paint.height(gc);
        gc.dispose();
        Rectangle area = canvas.getClientArea();
        grid = new CardGrid(rows.size(), area.width, look.scaled(LEAST), tall, look.scaled(10));
        ScrollBar bar = canvas.getVerticalBar();
        int total = grid.total();
        bar.setVisible(total > area.height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, total - area.height)), 0, Math.max(1, total), Math.max(1, Math.min(area.height, total)), look.scaled(40), Math.max(1, area.height));
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Look.of(canvas).palette().page());
        gc.fillRectangle(area);
        spots.clear();
        for (int place = 0; place < rows.size(); place++) {
            Rectangle at = bounds(place);
            if (at.intersects(area)) {
                spots.put(place, paint.paint(gc, at, rows.get(place), rows.get(place).site().equals(chosen), most));
            }
        }
    }

    private OptionalInt placeAt(Event e) {
        return grid.at(e.x, e.y + canvas.getVerticalBar().getSelection());
    }

    private Optional<Standard> spotAt(Event e) {
        OptionalInt place = placeAt(e);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Rectangle card = bounds(place.getAsInt());
        return spots.getOrDefault(place.getAsInt(), List.of()).stream().filter(spot -> spot.area().contains(e.x - card.x, e.y - card.y)).map(CardPaint.Spot::standard)
                .filter(standard -> standard.finding().isPresent()).findFirst();
    }

    private void click(Event e) {
        canvas.setFocus();
        placeAt(e).ifPresent(place -> {
            choose(place);
            spotAt(e).ifPresent(standard -> listener.explained(rows.get(place), standard));
        });
    }

    private void choose(int place) {
        StationRow row = rows.get(place);
        chosen = row.site();
        listener.chosen(row);
        canvas.redraw();
    }

    private void key(Event e) {
        List<SiteId> sites = new ArrayList<>(rows.stream().map(StationRow::site).toList());
        int now = chosen == null ? -1 : sites.indexOf(chosen);
        int next = switch (e.keyCode) {
            case SWT.ARROW_LEFT -> now - 1;
            case SWT.ARROW_RIGHT -> now + 1;
            case SWT.ARROW_UP -> now - grid.lanes();
            case SWT.ARROW_DOWN -> now < 0 ? 0 : now + grid.lanes();
            default -> -1;
        };
        if (next >= 0 && next < rows.size()) {
            reveal(next);
            choose(next);
        } else if (e.character == SWT.CR && now >= 0) {
            listener.explained(rows.get(now), rows.get(now).standard(Standard.Kind.RATIO));
        }
    }

    private void reveal(int place) {
        ScrollBar bar = canvas.getVerticalBar();
        int top = grid.y(place);
        int seen = canvas.getClientArea().height;
        if (top < bar.getSelection()) {
            bar.setSelection(top);
        } else if (top + tall > bar.getSelection() + seen) {
            bar.setSelection(top + tall - seen);
        }
        canvas.redraw();
    }
}

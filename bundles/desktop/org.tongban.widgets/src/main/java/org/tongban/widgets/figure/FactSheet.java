package org.tongban.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** What is known of one thing: a title, headings, names with values. Values that can be opened are underlined. */
public final class FactSheet {

    /** A fact where it stands, the sheet not being scrolled. */
    private record Spot(Fact fact, int y, int height, int valueX) {
    }

    private static final int PAD = 12;
    /** Between a name and its value. */
    private static final int GAP = 8;
    private final Canvas canvas;
    private List<Fact> facts = List.of();
    private final List<Spot> spots = new ArrayList<>();
    private int height;
    private @Nullable Spot hot;

    /** @param id names it to tests */
    public FactSheet(Composite parent, String id) {
        canvas = Ids.name(id, new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> layOut());
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
        Look.follow(canvas, look -> layOut());
    }

    public Canvas control() {
        return canvas;
    }

    public void show(List<Fact> shown) {
        facts = List.copyOf(shown);
        hot = null;
        canvas.getVerticalBar().setSelection(0);
        layOut();
    }

    /** What stands there now, a line each. */
    public List<String> lines() {
        return facts.stream().map(fact -> fact.value().isEmpty() ? fact.label() : fact.label() + " " + fact.value()).toList();
    }

    private void layOut() {
        spots.clear();
        Look look = Look.of(canvas);
        int width = canvas.getClientArea().width - 2 * look.scaled(PAD);
        int label = labelWidth(look, width);
        int y = look.scaled(PAD);
        for (Fact fact : facts) {
            y += fact.kind() == Fact.Kind.HEAD ? look.scaled(12) : 0;
            int tall = tall(look, fact, width, label);
            spots.add(new Spot(fact, y, tall, label));
            y += tall + look.scaled(fact.kind() == Fact.Kind.TITLE ? 6 : 4);
        }
        height = y + look.scaled(PAD);
        ScrollBar bar = canvas.getVerticalBar();
        int seen = canvas.getClientArea().height;
        bar.setVisible(height > seen);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - seen)), 0, Math.max(height, 1), Math.max(1, Math.min(seen, height)), look.scaled(30), Math.max(1, seen));
        canvas.redraw();
    }

    /** As broad as the longest name, at most 45 % of the sheet. */
    private int labelWidth(Look look, int width) {
        int widest = facts.stream().filter(fact -> fact.kind() == Fact.Kind.LINE).mapToInt(fact -> broad(look, fact.label())).max().orElse(0);
        return Math.min(widest + look.scaled(14), width * 45 / 100);
    }

    /** Measured as it is drawn: other means differ by a letter's width. */
    private int broad(Look look, String label) {
        TextLayout layout = set(look, label, SWT.DEFAULT, Fact.Kind.LINE);
        int broad = layout.getBounds().width;
        layout.dispose();
        return broad;
    }

    private int tall(Look look, Fact fact, int width, int label) {
        return switch (fact.kind()) {
            case TITLE -> tall(look, fact.label(), width, Fact.Kind.TITLE) + (fact.value().isEmpty() ? 0 : tall(look, fact.value(), width, Fact.Kind.LINE));
            case HEAD, NOTE -> tall(look, fact.label(), width, fact.kind());
            case LINE -> Math.max(tall(look, fact.label(), label - look.scaled(GAP), Fact.Kind.LINE), tall(look, fact.value(), width - label, Fact.Kind.LINE));
        };
    }

    private int tall(Look look, String text, int width, Fact.Kind kind) {
        TextLayout layout = set(look, text, width, kind);
        int tall = layout.getBounds().height;
        layout.dispose();
        return tall;
    }

    private TextLayout set(Look look, String text, int width, Fact.Kind kind) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(kind == Fact.Kind.TITLE ? look.fonts().title() : kind == Fact.Kind.HEAD ? look.fonts().strong() : look.fonts().body());
        layout.setWidth(width == SWT.DEFAULT ? width : Math.max(20, width));
        layout.setText(text);
        return layout;
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        Palette palette = look.palette();
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        int scrolled = canvas.getVerticalBar().getSelection();
        int x = look.scaled(PAD);
        int width = area.width - 2 * x;
        for (Spot spot : spots) {
            int y = spot.y() - scrolled;
            if (y + spot.height() >= 0 && y <= area.height) {
                draw(gc, look, spot, x, y, width);
            }
        }
    }

    private void draw(GC gc, Look look, Spot spot, int x, int y, int width) {
        Palette palette = look.palette();
        Fact fact = spot.fact();
        switch (fact.kind()) {
            case TITLE -> {
                int below = text(gc, look, fact.label(), x, y, width, Fact.Kind.TITLE, palette.text()).y;
                text(gc, look, fact.value(), x, y + below, width, Fact.Kind.LINE, palette.muted());
            }
            case HEAD -> {
                int tall = text(gc, look, fact.label(), x, y, width, Fact.Kind.HEAD, palette.text()).y;
                gc.setForeground(palette.line());
                gc.drawLine(x, y + tall, x + width, y + tall);
            }
            case NOTE -> text(gc, look, fact.label(), x, y, width, Fact.Kind.NOTE, fact.tone() == Tone.NONE ? palette.muted() : palette.strong(fact.tone()));
            case LINE -> {
                text(gc, look, fact.label(), x, y, spot.valueX() - look.scaled(GAP), Fact.Kind.LINE, palette.muted());
                Color colour = palette.strong(fact.tone());
                Point size = text(gc, look, fact.value(), x + spot.valueX(), y, width - spot.valueX(), Fact.Kind.LINE, colour);
                if (fact.open() != null) {
                    gc.setForeground(spot.equals(hot) ? colour : Palette.between(colour, palette.surface(), 0.55));
                    gc.setLineStyle(spot.equals(hot) ? SWT.LINE_SOLID : SWT.LINE_DOT);
                    gc.drawLine(x + spot.valueX(), y + size.y - 1, x + spot.valueX() + size.x, y + size.y - 1);
                    gc.setLineStyle(SWT.LINE_SOLID);
                }
            }
        }
    }

    /** Draws a text. @return how broad its last line and how high all of it is */
    private Point text(GC gc, Look look, String text, int x, int y, int width, Fact.Kind kind, Color colour) {
        if (text.isEmpty()) {
            return new Point(0, 0);
        }
        TextLayout layout = set(look, text, width, kind);
        gc.setForeground(colour);
        layout.draw(gc, x, y);
        Point size = new Point(layout.getLineBounds(layout.getLineCount() - 1).width, layout.getBounds().height);
        layout.dispose();
        return size;
    }

    private @Nullable Spot at(Event e) {
        int y = e.y + canvas.getVerticalBar().getSelection();
        return spots.stream().filter(spot -> spot.fact().open() != null && y >= spot.y() && y < spot.y() + spot.height()).findFirst().orElse(null);
    }

    private void hover(Event e) {
        Spot now = at(e);
        if (now != hot) {
            hot = now;
            canvas.setCursor(now == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            canvas.redraw();
        }
    }

    private void click(Event e) {
        Spot spot = at(e);
        if (spot != null && spot.fact().open() != null) {
            spot.fact().open().run();
        }
    }
}

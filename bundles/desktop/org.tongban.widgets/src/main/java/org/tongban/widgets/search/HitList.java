package org.tongban.widgets.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The hits below the field, one of them in focus. */
final class HitList<H> {
    private final Canvas canvas;
    private final Function<? super H, Line> line;
    private final Consumer<? super H> chosen;
    private final Texts texts;
    private List<H> hits = List.of();
    private String wanted = "";
    private int focus;
    private int top;

    HitList(Composite parent, Function<? super H, Line> line, Consumer<? super H> chosen) {
        this.line = line;
        this.chosen = chosen;
        texts = Texts.of(HitList.class, Host.of(parent.getDisplay()).language());
        canvas = Ids.name("find.list", new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseUp, e -> {
            if (at(e.y) < hits.size() && e.button == 1) {
                focus = at(e.y);
                take();
            }
        });
        canvas.addListener(SWT.MouseMove, e -> {
            if (at(e.y) < hits.size() && at(e.y) != focus) {
                focus = at(e.y);
                canvas.redraw();
            }
        });
        canvas.addListener(SWT.MouseVerticalWheel, e -> move(e.count > 0 ? -1 : 1));
    }

    Canvas control() {
        return canvas;
    }

    void show(String words, List<H> found) {
        wanted = words;
        hits = List.copyOf(found);
        focus = 0;
        top = 0;
        // what a screen reader or a test reads instead of the drawing
        canvas.setData("org.tongban.lines", hits.stream().map(line).map(Line::title).toList());
        canvas.redraw();
    }

    void move(int by) {
        if (!hits.isEmpty()) {
            focus = Math.max(0, Math.min(hits.size() - 1, focus + by));
            int seen = Math.max(1, canvas.getClientArea().height / height());
            top = Math.max(Math.min(top, focus), focus - seen + 1);
            canvas.redraw();
        }
    }

    void take() {
        if (focus < hits.size()) {
            chosen.accept(hits.get(focus));
        }
    }

    private int at(int y) {
        return top + y / height();
    }

    private int height() {
        return Look.of(canvas).scaled(34);
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        Palette palette = look.palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setForeground(palette.line());
        gc.drawLine(0, 0, area.width, 0);
        if (hits.isEmpty()) {
            gc.setForeground(palette.muted());
            gc.setFont(look.fonts().body());
            String note = texts.get(wanted.isEmpty() ? "find.start" : "find.none");
            gc.drawText(note, look.scaled(16), look.scaled(16), SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        gc.setAntialias(SWT.ON);
        for (int i = top; i < hits.size() && (i - top) * height() < area.height; i++) {
            row(gc, look, line.apply(hits.get(i)), (i - top) * height() + 1, area.width, i == focus);
        }
    }

    private void row(GC gc, Look look, Line words, int y, int width, boolean focused) {
        Palette palette = look.palette();
        if (focused) {
            gc.setBackground(palette.soft(Tone.ACCENT));
            gc.fillRectangle(0, y, width, height());
        }
        int pad = look.scaled(16);
        gc.setFont(look.fonts().small());
        int kindWidth = gc.textExtent(words.kind()).x + look.scaled(12);
        int kindHeight = gc.getFontMetrics().getHeight() + look.scaled(4);
        int kindY = y + (height() - kindHeight) / 2;
        gc.setBackground(palette.soft(Tone.MUTED));
        gc.fillRoundRectangle(pad, kindY, kindWidth, kindHeight, kindHeight, kindHeight);
        gc.setForeground(palette.muted());
        gc.drawText(words.kind(), pad + look.scaled(6), kindY + look.scaled(2), true);
        int x = Math.max(pad + kindWidth + look.scaled(10), look.scaled(96));
        gc.setFont(look.fonts().strong());
        gc.setForeground(palette.text());
        gc.drawText(words.title(), x, y + (height() - gc.getFontMetrics().getHeight()) / 2, true);
        int after = x + gc.textExtent(words.title()).x + look.scaled(14);
        gc.setFont(look.fonts().small());
        gc.setForeground(palette.muted());
        gc.setClipping(after, y, Math.max(0, width - after - pad), height());
        gc.drawText(words.detail(), after, y + (height() - gc.getFontMetrics().getHeight()) / 2, true);
        gc.setClipping((Rectangle) null);
    }
}

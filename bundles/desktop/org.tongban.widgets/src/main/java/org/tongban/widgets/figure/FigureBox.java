package org.tongban.widgets.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** A key figure under its name. One that can be explained is underlined and opens by a click, Enter or the space bar. */
public final class FigureBox {
    private static final int PAD = 10;
    private final Canvas canvas;
    private final String label;
    private String value = "";
    private Tone tone = Tone.NONE;
    private @Nullable Runnable open;
    private boolean hot;
    private boolean marked;

    /** @param id names it to tests */
    public FigureBox(Composite parent, String id, String label) {
        this.label = label;
        canvas = Ids.name(id, new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                return size(this);
            }

            @Override
            public boolean setFocus() {
                return open != null && super.setFocus();
            }
        });
        canvas.setData("text", label);
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.MouseUp, e -> click());
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.CR || e.character == ' ') {
                click();
            }
        });
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseEnter, e -> hot(true));
        canvas.addListener(SWT.MouseExit, e -> hot(false));
        Look.follow(canvas, look -> canvas.redraw());
    }

    public Canvas control() {
        return canvas;
    }

    /** @param opens shows how the figure came about or leads to where it is mended; null for nothing */
    public void show(String text, Tone means, @Nullable Runnable opens) {
        boolean wider = text.length() != value.length();
        value = text;
        canvas.setData("value", text);
        tone = means;
        open = opens;
        canvas.setCursor(opens == null ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        if (wider && canvas.getParent() != null) {
            canvas.getParent().layout();
        }
        canvas.redraw();
    }

    /** Marks it as the one whose rows are shown. */
    public void mark(boolean shown) {
        marked = shown;
        canvas.redraw();
    }

    public void tip(@Nullable String sentence) {
        canvas.setToolTipText(sentence);
    }

    /** What stands there now. */
    public String value() {
        return value;
    }

    private void click() {
        if (open != null) {
            open.run();
        }
    }

    private void hot(boolean now) {
        hot = now;
        canvas.redraw();
    }

    private Point size(Canvas of) {
        Look look = Look.of(of);
        GC gc = new GC(of);
        gc.setFont(look.fonts().small());
        Point name = gc.textExtent(label);
        gc.setFont(look.fonts().title());
        Point figure = gc.textExtent(value.isEmpty() ? "0" : value);
        gc.dispose();
        return new Point(Math.max(name.x, figure.x) + 2 * look.scaled(PAD), name.y + figure.y + look.scaled(8));
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        Palette palette = look.palette();
        Rectangle area = canvas.getClientArea();
        int pad = look.scaled(PAD);
        gc.setAntialias(SWT.ON);
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(area);
        if (marked || open != null && (hot || canvas.isFocusControl())) {
            gc.setBackground(marked ? palette.soft(Tone.ACCENT) : palette.raised());
            gc.fillRoundRectangle(0, 0, area.width, area.height, pad, pad);
        }
        gc.setFont(look.fonts().small());
        gc.setForeground(palette.muted());
        gc.drawText(label, pad, look.scaled(3), true);
        int below = look.scaled(4) + gc.textExtent(label).y;
        gc.setFont(look.fonts().title());
        gc.setForeground(palette.strong(tone));
        gc.drawText(value, pad, below, true);
        if (open != null) {
            Point figure = gc.textExtent(value);
            gc.setForeground(Palette.between(palette.strong(tone), palette.surface(), 0.5));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(pad, below + figure.y - 1, pad + figure.x, below + figure.y - 1);
        }
    }
}

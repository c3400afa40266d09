package org.tongban.payroll.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** A word in a rounded field of its colour: the state of a month. */
public final class Pill extends Canvas {
    private static final int ACROSS = 8;
    private static final int DOWN = 2;
    private String text = "";
    private Tone tone = Tone.NONE;

    public Pill(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        Look.follow(this, look -> {
            getParent().layout();
            redraw();
        });
    }

    /** An empty word shows nothing. */
    public void show(String word, Tone colour) {
        text = word;
        tone = colour;
        setVisible(!word.isEmpty());
        redraw();
    }

    public String text() {
        return text;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Look look = Look.of(this);
        GC gc = new GC(this);
        gc.setFont(look.fonts().small());
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(size.x + 2 * look.scaled(ACROSS), size.y + 2 * look.scaled(DOWN));
    }

    private void paint(GC gc) {
        Look look = Look.of(this);
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.palette().surface());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(look.palette().soft(tone));
        gc.fillRoundRectangle(0, 0, size.x, size.y, size.y, size.y);
        gc.setForeground(look.palette().strong(tone));
        gc.setFont(look.fonts().small());
        Point extent = gc.textExtent(text);
        gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
    }
}

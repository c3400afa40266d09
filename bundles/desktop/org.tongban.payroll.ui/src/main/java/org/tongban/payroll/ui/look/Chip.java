package org.tongban.payroll.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** A switch with an icon and a word, for filters above a table. Mouse, space and Enter press it; its listeners hear {@code SWT.Selection}. */
public final class Chip extends Canvas {
    private static final int ACROSS = 10;
    private static final int DOWN = 4;
    private static final int GAP = 5;
    private static final int ICON = 13;
    private final String icon;
    private final Tone tone;
    private String text = "";
    private boolean on;

    /** @param icon empty for none */
    public Chip(Composite parent, String icon, Tone tone) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.tone = tone;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> press(event.button == 1 && getClientArea().contains(event.x, event.y)));
        addListener(SWT.KeyDown, event -> press(event.character == ' ' || event.character == SWT.CR));
        addListener(SWT.Traverse, event -> event.doit = true);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        Look.follow(this, look -> redraw());
    }

    private void press(boolean meant) {
        if (meant) {
            notifyListeners(SWT.Selection, new Event());
        }
    }

    public void show(String word, boolean pressed) {
        text = word;
        on = pressed;
        redraw();
    }

    public String text() {
        return text;
    }

    public boolean isOn() {
        return on;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Look look = Look.of(this);
        GC gc = new GC(this);
        gc.setFont(look.fonts().body());
        Point words = gc.textExtent(text);
        gc.dispose();
        int sign = icon.isEmpty() ? 0 : look.scaled(ICON + GAP);
        return new Point(words.x + sign + 2 * look.scaled(ACROSS), words.y + 2 * look.scaled(DOWN));
    }

    private void paint(GC gc) {
        Look look = Look.of(this);
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.palette().surface());
        gc.fillRectangle(area);
        Tone ground = tone == Tone.NONE ? Tone.ACCENT : tone;
        if (on) {
            gc.setBackground(look.palette().soft(ground));
            gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        }
        gc.setForeground(on || isFocusControl() ? look.palette().strong(ground) : look.palette().line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height - 1, area.height - 1);
        int x = look.scaled(ACROSS);
        if (!icon.isEmpty()) {
            Image sign = Icons.of(getDisplay()).get(icon, tone, ICON);
            gc.drawImage(sign, x, (area.height - sign.getBounds().height) / 2);
            x += look.scaled(ICON + GAP);
        }
        gc.setFont(look.fonts().body());
        gc.setForeground(on ? look.palette().strong(ground) : look.palette().text());
        gc.drawText(text, x, (area.height - gc.textExtent(text).y) / 2, true);
    }
}

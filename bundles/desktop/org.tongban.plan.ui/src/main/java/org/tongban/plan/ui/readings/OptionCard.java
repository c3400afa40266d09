package org.tongban.plan.ui.readings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** One answer to an open question: its letter, its words, whether it is the default and whether it is in force; picked by a click or the space bar. */
final class OptionCard extends Canvas {
    private static final int PAD = 12;
    private final String letter;
    private final String words;
    private final String badge;
    private final boolean inForce;
    private boolean picked;

    /** @param badge a word or two under the letter; empty for none */
    OptionCard(Composite parent, String letter, String words, String badge, boolean inForce, Runnable pick) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.letter = letter;
        this.words = words;
        this.badge = badge;
        this.inForce = inForce;
        Ids.name("plan.readings.option." + letter, this);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> pick.run());
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                pick.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Look.follow(this, look -> redraw());
    }

    String letter() {
        return letter;
    }

    void pick(boolean now) {
        picked = now;
        redraw();
    }

    private void paint(GC gc) {
        Look look = Look.of(this);
        Palette palette = look.palette();
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setBackground(picked ? palette.soft(Tone.ACCENT) : palette.surface());
        gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, look.scaled(10), look.scaled(10));
        gc.setForeground(picked ? palette.accent() : palette.line());
        gc.setLineWidth(picked || isFocusControl() ? 2 : 1);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, look.scaled(10), look.scaled(10));
        int left = look.scaled(PAD);
        gc.setFont(look.fonts().figure());
        gc.setForeground(picked ? palette.accent() : palette.muted());
        gc.drawText(letter, left, look.scaled(PAD), true);
        int below = look.scaled(PAD) + gc.getFontMetrics().getHeight();
        int text = left + Math.max(gc.textExtent("M").x, badgeWidth(gc, look)) + look.scaled(PAD);
        gc.setFont(look.fonts().small());
        gc.setForeground(palette.strong(inForce ? Tone.PASS : Tone.MUTED));
        gc.drawText(badge, left, below, true);
        TextLayout layout = words(look, area.width - text - look.scaled(PAD));
        gc.setForeground(palette.text());
        layout.draw(gc, text, look.scaled(PAD) + look.scaled(2));
        layout.dispose();
    }

    private int badgeWidth(GC gc, Look look) {
        gc.setFont(look.fonts().small());
        int width = gc.textExtent(badge).x;
        gc.setFont(look.fonts().figure());
        return width;
    }

    private TextLayout words(Look look, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(look.fonts().body());
        layout.setText(words);
        layout.setSpacing(look.scaled(3));
        layout.setWidth(Math.max(look.scaled(60), width));
        return layout;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Look look = Look.of(this);
        int width = wHint == SWT.DEFAULT ? look.scaled(260) : wHint;
        GC gc = new GC(this);
        gc.setFont(look.fonts().figure());
        int side = Math.max(gc.textExtent("M").x, badgeWidth(gc, look));
        int least = gc.getFontMetrics().getHeight();
        gc.setFont(look.fonts().small());
        least += gc.textExtent(badge).y;
        gc.dispose();
        TextLayout layout = words(look, width - side - look.scaled(3 * PAD));
        int height = Math.max(least, layout.getBounds().height) + 2 * look.scaled(PAD);
        layout.dispose();
        return new Point(width, height);
    }
}

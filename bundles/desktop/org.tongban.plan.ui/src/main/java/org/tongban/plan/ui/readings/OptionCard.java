package org.tongban.plan.ui.readings;

import java.util.List;
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
    private static final int TOP = 6;
    private static final int GAP = 6;
    private final String letter;
    private final String words;
    private final String badge;
    private final boolean inForce;
    private boolean picked;
    private List<String> effect = List.of();
    private Tone tone = Tone.MUTED;

    /** @param badge a word or two beside the letter; empty for none */
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

    /** What the option would change, a line each. @return whether the card needs another height */
    boolean effect(List<String> lines, Tone how) {
        boolean same = lines.equals(effect);
        effect = List.copyOf(lines);
        setData("effect", String.join("\n", lines));
        tone = how;
        redraw();
        return !same;
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
        int pad = look.scaled(PAD);
        gc.setFont(look.fonts().figure());
        gc.setForeground(picked ? palette.accent() : palette.muted());
        gc.drawText(letter, pad, look.scaled(TOP), true);
        int beside = pad + gc.textExtent(letter).x + pad;
        int high = gc.getFontMetrics().getHeight();
        gc.setFont(look.fonts().small());
        gc.setForeground(palette.strong(inForce ? Tone.PASS : Tone.MUTED));
        gc.drawText(badge, beside, look.scaled(TOP) + (high - gc.getFontMetrics().getHeight()) / 2 + look.scaled(2), true);
        TextLayout layout = words(look, area.width - 2 * pad);
        gc.setForeground(palette.text());
        int below = look.scaled(TOP) + high + look.scaled(4);
        layout.draw(gc, pad, below);
        below += layout.getBounds().height + look.scaled(GAP);
        layout.dispose();
        if (!effect.isEmpty()) {
            gc.setForeground(palette.line());
            gc.setLineWidth(1);
            gc.drawLine(pad, below, area.width - pad, below);
            TextLayout told = effect(look, area.width - 2 * pad);
            gc.setForeground(palette.strong(tone));
            told.draw(gc, pad, below + look.scaled(GAP));
            told.dispose();
        }
    }

    private TextLayout effect(Look look, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(look.fonts().small());
        layout.setText(String.join("\n", effect));
        layout.setSpacing(look.scaled(2));
        layout.setWidth(Math.max(look.scaled(60), width));
        return layout;
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
        int letters = gc.getFontMetrics().getHeight();
        gc.dispose();
        TextLayout layout = words(look, width - 2 * look.scaled(PAD));
        int height = look.scaled(TOP) + letters + look.scaled(4) + layout.getBounds().height + look.scaled(PAD);
        layout.dispose();
        if (!effect.isEmpty()) {
            TextLayout told = effect(look, width - 2 * look.scaled(PAD));
            height += told.getBounds().height + 2 * look.scaled(GAP);
            told.dispose();
        }
        return new Point(width, height);
    }
}

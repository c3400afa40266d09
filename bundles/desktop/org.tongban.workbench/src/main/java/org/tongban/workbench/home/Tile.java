package org.tongban.workbench.home;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** A big button: an icon, what it does, and a sentence more; by mouse, Enter or the space bar. */
final class Tile extends Canvas {
    private static final int PAD = 14;
    private static final int ICON = 24;
    private final String mark;
    private final String icon;
    private final String title;
    private final String more;
    private boolean hot;

    /**
     * @param mark shown instead of an icon, such as the number of a step; empty for the icon
     * @param icon the name of an icon
     */
    Tile(Composite parent, String id, String mark, String icon, String title, String more, Runnable run) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.mark = mark;
        this.icon = icon;
        this.title = title;
        this.more = more;
        Ids.name(id, this);
        setData("text", title);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> run.run());
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR || event.character == ' ') {
                run.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Look.follow(this, look -> redraw());
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    private void paint(GC gc) {
        Look look = Look.of(this);
        Palette palette = look.palette();
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.page());
        gc.fillRectangle(area);
        gc.setBackground(hot ? palette.soft(Tone.ACCENT) : palette.surface());
        int arc = look.scaled(12);
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        gc.setForeground(hot || isFocusControl() ? palette.accent() : palette.line());
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, arc, arc);
        int side = look.scaled(ICON) + look.scaled(PAD);
        int left = look.scaled(PAD);
        int disc = side;
        gc.setBackground(palette.soft(Tone.ACCENT));
        gc.fillOval(left, (area.height - disc) / 2, disc, disc);
        if (mark.isEmpty()) {
            Image image = Icons.of(getDisplay()).get(icon, Tone.ACCENT, ICON - 2);
            Rectangle bounds = image.getBounds();
            gc.drawImage(image, left + (disc - bounds.width) / 2, (area.height - bounds.height) / 2);
        } else {
            gc.setFont(look.fonts().title());
            gc.setForeground(palette.accent());
            Point size = gc.textExtent(mark);
            gc.drawText(mark, left + (disc - size.x) / 2, (area.height - size.y) / 2, true);
        }
        texts(gc, look, left + disc + look.scaled(PAD), area);
    }

    private void texts(GC gc, Look look, int left, Rectangle area) {
        gc.setFont(look.fonts().strong());
        gc.setForeground(look.palette().text());
        int high = gc.textExtent(title).y;
        TextLayout layout = sentence(look, area.width - left - look.scaled(PAD));
        int top = (area.height - high - layout.getBounds().height - look.scaled(3)) / 2;
        gc.drawText(title, left, top, true);
        gc.setForeground(look.palette().muted());
        layout.draw(gc, left, top + high + look.scaled(3));
        layout.dispose();
    }

    private TextLayout sentence(Look look, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(look.fonts().small());
        layout.setText(more);
        layout.setWidth(Math.max(look.scaled(60), width));
        return layout;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Look look = Look.of(this);
        int width = wHint == SWT.DEFAULT ? look.scaled(240) : wHint;
        GC gc = new GC(this);
        gc.setFont(look.fonts().strong());
        int high = gc.textExtent(title).y;
        gc.dispose();
        TextLayout layout = sentence(look, width - look.scaled(ICON) - look.scaled(4 * PAD));
        int height = Math.max(high + layout.getBounds().height + look.scaled(3), look.scaled(ICON + PAD)) + 2 * look.scaled(PAD) - look.scaled(4);
        layout.dispose();
        return new Point(width, height);
    }
}

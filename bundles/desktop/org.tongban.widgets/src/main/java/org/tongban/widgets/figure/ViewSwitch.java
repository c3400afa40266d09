package org.tongban.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;

/** A choice between a few views or sets of rows: names side by side, one of them marked. */
public final class ViewSwitch {
    private static final int PAD = 12;
    private final Composite panel;
    private final List<Canvas> names = new ArrayList<>();
    private IntConsumer listener = place -> { };
    private int chosen;

    public ViewSwitch(Composite parent) {
        panel = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 0;
        layout.wrap = false;
        panel.setLayout(layout);
    }

    /** @param id names it to tests */
    public ViewSwitch add(String id, String label, String tip) {
        int place = names.size();
        Canvas name = Ids.name(id, new Canvas(panel, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                Look look = Look.of(this);
                GC gc = new GC(this);
                gc.setFont(look.fonts().strong());
                Point text = gc.textExtent(label);
                gc.dispose();
                return new Point(text.x + 2 * look.scaled(PAD), text.y + look.scaled(12));
            }
        });
        name.setData("text", label);
        name.setToolTipText(tip);
        name.addListener(SWT.Paint, e -> paint(e.gc, name, label, place));
        name.addListener(SWT.MouseUp, e -> choose(place));
        name.addListener(SWT.KeyDown, e -> {
            if (e.character == SWT.CR || e.character == ' ') {
                choose(place);
            }
        });
        name.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        name.addListener(SWT.FocusIn, e -> name.redraw());
        name.addListener(SWT.FocusOut, e -> name.redraw());
        name.setCursor(name.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        Look.follow(name, look -> name.redraw());
        names.add(name);
        return this;
    }

    public Composite control() {
        return panel;
    }

    /** Marks one without telling. */
    public void show(int place) {
        chosen = place;
        names.forEach(Canvas::redraw);
    }

    public int chosen() {
        return chosen;
    }

    public void onChange(IntConsumer heard) {
        listener = heard;
    }

    private void choose(int place) {
        if (place != chosen) {
            show(place);
            listener.accept(place);
        }
    }

    private void paint(GC gc, Canvas name, String label, int place) {
        Look look = Look.of(name);
        Palette palette = look.palette();
        Rectangle area = name.getClientArea();
        boolean marked = place == chosen;
        gc.setAntialias(SWT.ON);
        gc.setBackground(name.getParent().getParent().getBackground());
        gc.fillRectangle(area);
        int round = look.scaled(8);
        // the frame runs on under the neighbour, so that the row of names has one outline
        int left = place == 0 ? 0 : -round;
        int right = place == names.size() - 1 ? area.width - 1 : area.width + round;
        gc.setBackground(marked ? palette.soft(Tone.ACCENT) : name.getParent().getParent().getBackground());
        gc.fillRoundRectangle(left, 0, right - left, area.height - 1, round, round);
        gc.setForeground(palette.line());
        gc.drawRoundRectangle(left, 0, right - left, area.height - 1, round, round);
        if (place > 0) {
            gc.drawLine(0, 0, 0, area.height);
        }
        gc.setFont(marked ? look.fonts().strong() : look.fonts().body());
        gc.setForeground(marked ? palette.accent() : palette.text());
        Point text = gc.textExtent(label);
        gc.drawText(label, (area.width - text.x) / 2, (area.height - text.y) / 2, true);
        if (name.isFocusControl()) {
            gc.setForeground(palette.accent());
            gc.drawLine((area.width - text.x) / 2, (area.height + text.y) / 2, (area.width + text.x) / 2, (area.height + text.y) / 2);
        }
    }
}

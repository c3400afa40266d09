package org.tongban.workbench.shell;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;

/** One perspective in the navigator: its name, marked while it is in front. */
final class NavigatorItem extends Canvas {
    private static final int PAD_X = 14;
    private static final int PAD_Y = 9;
    private final MPerspective perspective;
    private final Runnable open;
    private boolean selected;
    private boolean hot;

    NavigatorItem(Composite parent, MPerspective perspective, int number, Runnable open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.perspective = perspective;
        this.open = open;
        Ids.name("navigator." + perspective.getElementId(), this);
        String tip = perspective.getLocalizedTooltip();
        setToolTipText((tip == null ? perspective.getLocalizedLabel() : tip) + (number <= 9 ? "  (Ctrl+" + number + ")" : ""));
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> open.run());
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
    }

    MPerspective perspective() {
        return perspective;
    }

    void select(boolean now) {
        selected = now;
        redraw();
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (selected || hot) {
            gc.setBackground(getDisplay().getSystemColor(selected ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_WIDGET_LIGHT_SHADOW));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        gc.setForeground(getDisplay().getSystemColor(selected ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_WIDGET_FOREGROUND));
        String label = perspective.getLocalizedLabel();
        gc.drawText(label, PAD_X, (area.height - gc.textExtent(label).y) / 2, true);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        Point text = gc.textExtent(perspective.getLocalizedLabel());
        gc.dispose();
        return new Point(text.x + 2 * PAD_X, text.y + 2 * PAD_Y);
    }
}

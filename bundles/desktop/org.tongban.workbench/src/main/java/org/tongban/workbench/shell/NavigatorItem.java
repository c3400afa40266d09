package org.tongban.workbench.shell;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** One perspective in the navigator: its name, marked while it is in front. */
final class NavigatorItem extends Canvas {
    private static final int PAD_X = 14;
    private static final int PAD_Y = 9;
    private static final int ICON = 20;
    private static final int GAP = 8;
    private static final String ICON_TAG = "icon:";
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
        Look.follow(this, look -> {
            redraw();
            getParent().layout();
        });
        addListener(SWT.MouseUp, event -> open.run());
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
    }

    MPerspective perspective() {
        return perspective;
    }

    void open() {
        open.run();
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
        Look look = Look.of(this);
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (selected || hot) {
            gc.setBackground(selected ? look.palette().soft(Tone.ACCENT) : look.palette().surface());
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        gc.setFont(selected ? look.fonts().strong() : look.fonts().body());
        gc.setForeground(selected ? look.palette().accent() : look.palette().text());
        String label = perspective.getLocalizedLabel();
        Image icon = icon();
        gc.drawImage(icon, look.scaled(PAD_X), (area.height - icon.getBounds().height) / 2);
        gc.drawText(label, look.scaled(PAD_X + ICON + GAP), (area.height - gc.textExtent(label).y) / 2, true);
    }

    /** The icon that the perspective names by its tag {@code icon:…}; a plain sheet for one that the kit does not draw. */
    private Image icon() {
        String name = perspective.getTags().stream().filter(tag -> tag.startsWith(ICON_TAG)).map(tag -> tag.substring(ICON_TAG.length()))
                .filter(Icons.names()::contains).findFirst().orElse("plan");
        return Icons.of(getDisplay()).get(name, selected ? Tone.ACCENT : Tone.NONE, ICON);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Look look = Look.of(this);
        GC gc = new GC(this);
        gc.setFont(look.fonts().strong());
        Point text = gc.textExtent(perspective.getLocalizedLabel());
        gc.dispose();
        return new Point(text.x + look.scaled(2 * PAD_X + ICON + GAP), text.y + 2 * look.scaled(PAD_Y));
    }
}

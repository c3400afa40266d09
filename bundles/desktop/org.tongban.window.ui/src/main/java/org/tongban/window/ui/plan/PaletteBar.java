package org.tongban.window.ui.plan;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tongban.core.id.SiteId;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanDrawing;
import org.tongban.window.floor.PlanLayers;
import org.tongban.window.floor.PlanView;

/** What can be placed, one sign below the other: pressed and put down on the sheet, or drawn onto it. */
final class PaletteBar {
    private static final int WIDTH = 70;
    private static final int HEIGHT = 52;
    private static final FloorPlan NOWHERE = FloorPlan.empty(new SiteId("0"), 1, 10_000, 10_000);

    private final Composite panel;
    private final Texts texts;
    private final PlanHands hands;
    private final PlanCanvas sheet;
    private final Map<PlacedKind, Canvas> signs = new EnumMap<>(PlacedKind.class);

    PaletteBar(Composite parent, Texts texts, PlanHands hands, PlanCanvas sheet) {
        this.texts = texts;
        this.hands = hands;
        this.sheet = sheet;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 4;
        layout.marginHeight = 4;
        layout.verticalSpacing = 2;
        panel.setLayout(layout);
        for (PlacedKind kind : PlacedKind.values()) {
            signs.put(kind, sign(kind));
        }
        hands.onMode(() -> signs.values().forEach(Canvas::redraw));
    }

    Composite control() {
        return panel;
    }

    private Canvas sign(PlacedKind kind) {
        Canvas sign = Ids.name("plan.place." + kind.name(), new Canvas(panel, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                Look look = Look.of(this);
                return new Point(look.scaled(WIDTH), look.scaled(HEIGHT));
            }
        });
        sign.setData("text", texts.get("kind." + kind.name()));
        sign.setToolTipText(texts.get("kind." + kind.name() + ".tip"));
        sign.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GcInk ink = new GcInk(sign.getDisplay(), sign.getDisplay().getSystemFont().getFontData()[0], picture -> null);
        sign.addListener(SWT.Paint, event -> paint(event.gc, sign, kind, ink));
        sign.addListener(SWT.Dispose, event -> ink.dispose());
        sign.addListener(SWT.MouseDown, event -> press(sign, kind));
        sign.addListener(SWT.MouseUp, event -> drop(sign, event));
        sign.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press(sign, kind);
            } else if (event.keyCode == SWT.ESC) {
                hands.cancel();
            }
        });
        sign.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        sign.addListener(SWT.FocusIn, event -> sign.redraw());
        sign.addListener(SWT.FocusOut, event -> sign.redraw());
        sign.setCursor(sign.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        Look.follow(sign, look -> {
            sign.redraw();
            panel.requestLayout();
        });
        return sign;
    }

    private void press(Canvas sign, PlacedKind kind) {
        sign.setFocus();
        hands.place(hands.placing().filter(kind::equals).isPresent() ? null : kind);
    }

    /** The mouse was pressed on the sign and let go over the sheet. */
    private void drop(Canvas sign, Event event) {
        Point at = sheet.control().toControl(sign.toDisplay(event.x, event.y));
        if (sheet.control().getClientArea().contains(at) && !sign.getClientArea().contains(event.x, event.y)) {
            hands.putDown(at.x, at.y, false);
            sheet.control().setFocus();
        }
    }

    private void paint(GC gc, Canvas sign, PlacedKind kind, GcInk ink) {
        Look look = Look.of(sign);
        Palette palette = look.palette();
        Rectangle area = sign.getClientArea();
        boolean chosen = hands.placing().filter(kind::equals).isPresent();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (chosen || sign.isFocusControl()) {
            gc.setBackground(chosen ? palette.soft(Tone.ACCENT) : palette.raised());
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, look.scaled(8), look.scaled(8));
        }
        gc.setFont(look.fonts().small());
        gc.setForeground(chosen ? palette.accent() : palette.muted());
        String name = texts.get("kind." + kind.name());
        Point extent = gc.textExtent(name);
        gc.drawText(name, (area.width - extent.x) / 2, area.height - extent.y - look.scaled(2), true);
        drawSign(gc, look, kind, ink, area.width, area.height - extent.y - look.scaled(4));
    }

    private void drawSign(GC gc, Look look, PlacedKind kind, GcInk ink, int width, int height) {
        int wide = kind == PlacedKind.ZONE ? 3000 : kind == PlacedKind.SEATS ? 2400 : kind == PlacedKind.WALL ? 2600 : kind == PlacedKind.TEXT ? 1600 : kind.width();
        int high = kind == PlacedKind.ZONE ? 1700 : kind == PlacedKind.SEATS ? 1600 : kind == PlacedKind.TEXT ? 1500 : kind.height();
        double above = kind == PlacedKind.DOOR ? 900 : 0;
        double scale = Math.min((width - 14.0 * look.zoom() / 100) / wide, (height - 8.0 * look.zoom() / 100) / (high + above));
        PlanView view = new PlanView(scale, (width - wide * scale) / 2, (height - (high - above) * scale) / 2);
        Placed placed = new Placed(1, kind, 0, 0, wide, high, 0, kind == PlacedKind.TEXT ? "T" : "", "");
        PlanDrawing.drawOne(NOWHERE, placed, ScreenLook.of(look.palette()), PlanLayers.ALL, ink.on(gc), view, 9.0 * look.zoom() / 100);
    }
}

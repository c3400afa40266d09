package org.tongban.window.ui.plan;

import java.math.BigDecimal;
import org.tongban.window.floor.PlanInk;
import org.tongban.window.floor.PlanInk.Anchor;
import org.tongban.window.floor.PlanView;

/** Rulers in metres along the upper and the left edge. */
final class Rulers {
    /** Their breadth in pixels at 100 %. */
    static final int BREADTH = 22;
    private static final int[] STEPS = {100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000};

    private Rulers() {
    }

    /** @param mouse where the mouse is, in pixels; @param colours ground, line, letters, mark */
    static void draw(PlanInk ink, PlanView view, int width, int height, double zoom, double mouseX, double mouseY, int... colours) {
        double breadth = BREADTH * zoom;
        ink.fill(new double[] {0, 0, width, 0, width, breadth, 0, breadth}, colours[0], 1);
        ink.fill(new double[] {0, 0, breadth, 0, breadth, height, 0, height}, colours[0], 1);
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * view.scale() >= 46 * zoom; i--) {
            step = STEPS[i];
        }
        double fine = step / 5.0;
        for (long i = (long) Math.ceil(view.roomX(breadth) / fine); view.x() + i * fine * view.scale() < width; i++) {
            double x = Math.round(view.x() + i * fine * view.scale()) + 0.5;
            boolean isMain = Math.floorMod(i, 5L) == 0;
            ink.line(new double[] {x, breadth * (isMain ? 0.55 : 0.78), x, breadth}, false, colours[1], zoom, 0);
            if (isMain) {
                ink.text(metres(i / 5 * step), x, breadth * 0.32, 9.5 * zoom, false, colours[2], Anchor.MIDDLE, 0);
            }
        }
        for (long i = (long) Math.ceil(view.roomY(breadth) / fine); view.y() + i * fine * view.scale() < height; i++) {
            double y = Math.round(view.y() + i * fine * view.scale()) + 0.5;
            boolean isMain = Math.floorMod(i, 5L) == 0;
            ink.line(new double[] {breadth * (isMain ? 0.55 : 0.78), y, breadth, y}, false, colours[1], zoom, 0);
            if (isMain) {
                ink.text(metres(i / 5 * step), breadth * 0.32, y, 9.5 * zoom, false, colours[2], Anchor.MIDDLE, -90);
            }
        }
        ink.line(new double[] {0, breadth, width, breadth}, false, colours[1], zoom, 0);
        ink.line(new double[] {breadth, 0, breadth, height}, false, colours[1], zoom, 0);
        ink.fill(new double[] {0, 0, breadth, 0, breadth, breadth, 0, breadth}, colours[0], 1);
        ink.text("m", breadth / 2, breadth / 2, 9.5 * zoom, false, colours[2], Anchor.MIDDLE, 0);
        if (mouseX > breadth && mouseY > breadth) {
            ink.line(new double[] {mouseX, 0, mouseX, breadth}, false, colours[3], 1.4 * zoom, 0);
            ink.line(new double[] {0, mouseY, breadth, mouseY}, false, colours[3], 1.4 * zoom, 0);
        }
    }

    private static String metres(long millimetres) {
        return BigDecimal.valueOf(millimetres, 3).stripTrailingZeros().toPlainString();
    }
}

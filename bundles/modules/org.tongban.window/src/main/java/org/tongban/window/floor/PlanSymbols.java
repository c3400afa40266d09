package org.tongban.window.floor;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tongban.window.floor.PlanInk.Anchor;

/** The signs for what stands in a hall, as an architect draws them from above. */
final class PlanSymbols {
    private static final int CORNER = 5;
    private static final double SEAT = 600;

    private final PlanLook look;
    private final PlanInk ink;
    private final PlanView view;
    private final double smallest;
    private final double hairline;

    PlanSymbols(PlanLook look, PlanInk ink, PlanView view, double smallest) {
        this.look = look;
        this.ink = ink;
        this.view = view;
        this.smallest = smallest;
        hairline = smallest * 0.1;
    }

    /** A counter with the clerk's chair behind and the applicant's in front. @param load as a share of the greatest; null if not shown */
    void window(Placed placed, @Nullable Double load, boolean hasNumber) {
        double wide = placed.width();
        double deep = placed.height();
        chair(placed, wide / 2, deep * 0.2, Math.min(wide, deep) * 0.145, false);
        chair(placed, wide / 2, deep * 0.85, Math.min(wide, deep) * 0.125, true);
        int ground = load == null ? look.counter() : look.heat(load);
        double top = deep * 0.37;
        double high = deep * 0.32;
        double[] counter = rounded(placed, wide * 0.03, top, wide * 0.94, high, Math.min(wide, deep) * 0.04, view);
        ink.fill(counter, ground, 1);
        ink.line(counter, true, look.ink(), hairline * 1.2, 0);
        double[] left = view.points(placed.turnedCorners(0, top - deep * 0.16, 0, high + deep * 0.28));
        double[] right = view.points(placed.turnedCorners(wide, top - deep * 0.16, 0, high + deep * 0.28));
        ink.line(new double[] {left[0], left[1], left[6], left[7]}, false, look.quiet(), hairline, 0);
        ink.line(new double[] {right[0], right[1], right[6], right[7]}, false, look.quiet(), hairline, 0);
        double size = Math.min(high * 0.78, wide * 0.42) * view.scale();
        String number = placed.label();
        if (hasNumber && !number.isEmpty()) {
            double length = ink.length(number, size, true);
            double room = wide * 0.86 * view.scale();
            size = length > room ? size * room / length : size;
            if (size >= smallest * 0.5) {
                double[] at = new double[2];
                placed.turn(wide / 2, top + high / 2, at, 0);
                double[] point = view.points(at);
                ink.text(number, point[0], point[1], size, true, PlanLook.on(ground), Anchor.MIDDLE, 0);
            }
        }
    }

    private void chair(Placed placed, double x, double y, double radius, boolean isVisitor) {
        if (radius * view.scale() < smallest * 0.16) {
            return;
        }
        double[] seat = rounded(placed, x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.9, view);
        ink.fill(seat, isVisitor ? look.furniture() : PlanLook.mix(look.furniture(), look.quiet(), 0.35), 1);
        ink.line(seat, true, look.quiet(), hairline, 0);
    }

    /** As many seats as there is room for, in rows. */
    void seats(Placed placed) {
        int across = Math.max(1, (int) Math.round(placed.width() / SEAT));
        int rows = Math.max(1, (int) Math.round(placed.height() / (SEAT * 1.33)));
        double wide = (double) placed.width() / across;
        double deep = (double) placed.height() / rows;
        boolean isFine = wide * view.scale() >= smallest * 0.35;
        for (int row = 0; row < rows; row++) {
            if (!isFine) {
                double[] bench = rounded(placed, 0, row * deep + deep * 0.12, placed.width(), deep * 0.62, 40, view);
                ink.fill(bench, look.furniture(), 1);
                ink.line(bench, true, look.quiet(), hairline, 0);
            }
            for (int i = 0; isFine && i < across; i++) {
                double[] seat = rounded(placed, i * wide + wide * 0.06, row * deep + deep * 0.12, wide * 0.88, deep * 0.62, wide * 0.14, view);
                ink.fill(seat, look.furniture(), 1);
                ink.line(seat, true, look.quiet(), hairline, 0);
                double[] back = rounded(placed, i * wide + wide * 0.1, row * deep + deep * 0.62, wide * 0.8, deep * 0.1, wide * 0.05, view);
                ink.fill(back, PlanLook.mix(look.furniture(), look.quiet(), 0.55), 1);
            }
        }
    }

    void desk(Placed placed) {
        double[] top = rounded(placed, 0, 0, placed.width(), placed.height(), 80, view);
        ink.fill(top, PlanLook.mix(look.furniture(), 0xC9A26B, 0.28), 1);
        ink.line(top, true, look.quiet(), hairline * 1.2, 0);
    }

    void device(Placed placed) {
        double wide = placed.width();
        double deep = placed.height();
        double[] body = rounded(placed, 0, 0, wide, deep, 70, view);
        ink.fill(body, PlanLook.mix(look.furniture(), look.quiet(), 0.25), 1);
        ink.line(body, true, look.quiet(), hairline * 1.2, 0);
        double[] screen = rounded(placed, wide * 0.18, deep * 0.16, wide * 0.64, deep * 0.42, 40, view);
        ink.fill(screen, PlanLook.mix(look.zones().get(0), look.ground(), 0.35), 1);
    }

    /** An opening with its leaves and the arcs in which they swing; of one leaf when narrow. */
    void door(Placed placed) {
        double wide = placed.width();
        double deep = placed.height();
        // through the outer wall, too, where the door stands at it
        double[] opening = placed.turnedCorners(0, -20, wide, deep + PlanDrawing.WALL + 40);
        ink.fill(view.points(opening), look.ground(), 1);
        boolean isDouble = wide > 1300;
        double leaf = isDouble ? wide / 2 : wide;
        leaf(placed, 0, leaf, true);
        if (isDouble) {
            leaf(placed, wide, leaf, false);
        }
    }

    private void leaf(Placed placed, double hinge, double length, boolean opensRight) {
        int steps = 14;
        double[] arc = new double[2 * (steps + 2)];
        placed.turn(hinge, 0, arc, 0);
        for (int i = 0; i <= steps; i++) {
            double angle = Math.PI / 2 * i / steps;
            placed.turn(hinge + (opensRight ? 1 : -1) * length * Math.sin(angle), -length * Math.cos(angle), arc, 2 + 2 * i);
        }
        double[] points = view.points(arc);
        ink.fill(points, look.quiet(), 0.08);
        ink.line(Arrays.copyOf(points, 4), false, look.wall(), hairline * 2.4, 0);
        ink.line(Arrays.copyOfRange(points, 2, points.length), false, look.quiet(), hairline, hairline * 6);
    }

    /** The outline of a rectangle with round corners, given in an element's own frame, as points of the medium. */
    static double[] rounded(Placed placed, double left, double top, double wide, double high, double radius, PlanView view) {
        double r = Math.min(radius, Math.min(wide, high) / 2);
        double[] points = new double[8 * (CORNER + 1)];
        int at = 0;
        double[][] centres = {{left + wide - r, top + r}, {left + wide - r, top + high - r}, {left + r, top + high - r}, {left + r, top + r}};
        for (int corner = 0; corner < 4; corner++) {
            for (int i = 0; i <= CORNER; i++) {
                double angle = Math.PI / 2 * (corner - 1 + (double) i / CORNER);
                placed.turn(centres[corner][0] + r * Math.cos(angle), centres[corner][1] + r * Math.sin(angle), points, at);
                at += 2;
            }
        }
        return view.points(points);
    }
}

package org.tongban.window.ui.plan;

import java.util.List;
import java.util.Optional;
import org.tongban.window.floor.Box;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanHint;
import org.tongban.window.floor.PlanInk;
import org.tongban.window.floor.PlanView;

/** What is drawn over a plan while it is edited: what is chosen with its handles, hints, guide lines, the lasso, rulers. */
final class Marks {
    /** A handle's half width in pixels at 100 %. */
    static final double HANDLE = 4;
    /** How far off the handle to turn by lies, in pixels at 100 %. */
    static final double TURN = 24;

    /** The handles of an element that is chosen alone, by its own frame: 0 … 7 clockwise from the upper left, 8 to turn it. */
    static double[] handle(Placed placed, int number, PlanView view, double zoom) {
        double wide = placed.width();
        double high = placed.height();
        double[] across = {0, 0.5, 1, 1, 1, 0.5, 0, 0, 0.5};
        double[] down = {0, 0, 0, 0.5, 1, 1, 1, 0.5, 0};
        double[] at = new double[2];
        placed.turn(wide * across[number], high * down[number] - (number == 8 ? TURN * zoom / view.scale() : 0), at, 0);
        return view.points(at);
    }

    /** The handle at a point of the screen, if one is there. */
    static Optional<Integer> handleAt(Placed placed, double x, double y, PlanView view, double zoom) {
        double reach = (HANDLE + 3) * zoom;
        for (int number = 8; number >= 0; number--) {
            double[] at = handle(placed, number, view, zoom);
            if (Math.abs(at[0] - x) <= reach && Math.abs(at[1] - y) <= reach && (number == 8 || number % 2 == 0 || isRoomy(placed, number, view, zoom))) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** Handles in the middle of an edge only where the edge is long enough for three. */
    private static boolean isRoomy(Placed placed, int number, PlanView view, double zoom) {
        return (number % 4 == 1 ? placed.width() : placed.height()) * view.scale() > 8 * HANDLE * zoom;
    }

    private final PlanInk ink;
    private final PlanView view;
    private final double zoom;
    private final int accent;
    private final int ground;

    Marks(PlanInk ink, PlanView view, double zoom, int accent, int ground) {
        this.ink = ink;
        this.view = view;
        this.zoom = zoom;
        this.accent = accent;
        this.ground = ground;
    }

    void selection(List<Placed> chosen) {
        for (Placed placed : chosen) {
            double[] corners = view.points(placed.corners());
            ink.fill(corners, accent, 0.08);
            ink.line(corners, true, accent, 1.6 * zoom, 0);
        }
        if (chosen.size() == 1) {
            Placed only = chosen.get(0);
            double[] top = handle(only, 1, view, zoom);
            double[] turn = handle(only, 8, view, zoom);
            ink.line(new double[] {top[0], top[1], turn[0], turn[1]}, false, accent, zoom, 0);
            for (int number = 0; number < 8; number++) {
                if (number % 2 == 0 || isRoomy(only, number, view, zoom)) {
                    double[] at = handle(only, number, view, zoom);
                    square(at[0], at[1]);
                }
            }
            dot(turn[0], turn[1], 5 * zoom);
        } else if (chosen.size() > 1) {
            Box all = Box.around(chosen.stream().map(Placed::bounds).toList());
            ink.line(view.points(all.x(), all.y(), all.right(), all.y(), all.right(), all.bottom(), all.x(), all.bottom()), true, accent, zoom, 4 * zoom);
        }
    }

    private void square(double x, double y) {
        double r = HANDLE * zoom;
        double[] points = {x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r};
        ink.fill(points, ground, 1);
        ink.line(points, true, accent, 1.4 * zoom, 0);
    }

    private void dot(double x, double y, double radius) {
        double[] points = new double[32];
        for (int i = 0; i < 16; i++) {
            points[2 * i] = x + radius * Math.cos(Math.PI * i / 8);
            points[2 * i + 1] = y + radius * Math.sin(Math.PI * i / 8);
        }
        ink.fill(points, ground, 1);
        ink.line(points, true, accent, 1.4 * zoom, 0);
    }

    void hover(Placed placed) {
        ink.line(view.points(placed.corners()), true, accent, zoom, 3 * zoom);
    }

    /** @param warn the colour of what is odd */
    void hints(FloorPlan plan, List<PlanHint> hints, int warn) {
        for (PlanHint hint : hints) {
            Placed subject = plan.find(hint.second() == 0 ? hint.first() : hint.second()).orElseThrow();
            if (subject.kind() == PlacedKind.ZONE) {
                ink.line(view.points(subject.corners()), true, warn, 1.4 * zoom, 5 * zoom);
            } else {
                ink.fill(view.points(subject.corners()), warn, 0.22);
                ink.line(view.points(subject.corners()), true, warn, 1.4 * zoom, 0);
            }
        }
    }

    void guides(List<Snap.Guide> guides, int colour) {
        for (Snap.Guide guide : guides) {
            double[] line = guide.isUpright() ? view.points(guide.at(), guide.from(), guide.at(), guide.until()) : view.points(guide.from(), guide.at(), guide.until(), guide.at());
            ink.line(line, false, colour, zoom, 0);
        }
    }

    void lasso(Box box) {
        double[] points = view.points(box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom());
        ink.fill(points, accent, 0.1);
        ink.line(points, true, accent, zoom, 4 * zoom);
    }
}

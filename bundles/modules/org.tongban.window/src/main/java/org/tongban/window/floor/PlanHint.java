package org.tongban.window.floor;

import java.util.ArrayList;
import java.util.List;

/**
 * Something on a plan that is probably not meant. A hint, never an obstacle.
 *
 * @param first  the element it is about
 * @param second the other one; 0 if there is none
 */
public record PlanHint(Kind kind, int first, int second) {

    /** What is odd. */
    public enum Kind {
        /** Two things stand in the same place. */
        OVERLAP,
        /** It is not, or not wholly, in the room. */
        OUTSIDE,
        /** Something stands within a metre before or behind a door. */
        DOOR_BLOCKED
    }

    /** What must stay free on both sides of a door, in millimetres. */
    private static final int FREE = 1000;
    /** Things that touch do not overlap, nor do those that a rounding brought a hair together. */
    private static final double HAIR = 2;

    /** The hints of a plan, in the order of its elements. */
    public static List<PlanHint> of(FloorPlan plan) {
        List<PlanHint> hints = new ArrayList<>();
        List<Placed> all = plan.elements();
        Box room = plan.room();
        List<Box> bounds = all.stream().map(Placed::bounds).toList();
        for (int i = 0; i < all.size(); i++) {
            Placed one = all.get(i);
            if (one.kind() != PlacedKind.TEXT && !room.contains(bounds.get(i))) {
                hints.add(new PlanHint(Kind.OUTSIDE, one.id(), 0));
            }
            for (int j = i + 1; j < all.size(); j++) {
                Placed other = all.get(j);
                if (excludeEachOther(one, other) && bounds.get(i).touches(bounds.get(j)) && overlap(one.corners(), other.corners())) {
                    hints.add(new PlanHint(Kind.OVERLAP, one.id(), other.id()));
                }
            }
            if (one.kind() == PlacedKind.DOOR) {
                double[] free = one.turnedCorners(0, -FREE, one.width(), one.height() + 2 * FREE);
                for (Placed other : all) {
                    if (other.kind().isSolid() && other.kind() != PlacedKind.WALL && overlap(free, other.corners())) {
                        hints.add(new PlanHint(Kind.DOOR_BLOCKED, one.id(), other.id()));
                    }
                }
            }
        }
        return hints;
    }

    private static boolean excludeEachOther(Placed one, Placed other) {
        boolean zones = one.kind() == PlacedKind.ZONE && other.kind() == PlacedKind.ZONE;
        boolean walls = one.kind() == PlacedKind.WALL && other.kind() == PlacedKind.WALL;
        return zones || one.kind().isSolid() && other.kind().isSolid() && !walls;
    }

    /** Whether two rectangles given by their corners overlap: no edge of either separates them. */
    private static boolean overlap(double[] one, double[] other) {
        return !separated(one, other) && !separated(other, one);
    }

    private static boolean separated(double[] one, double[] other) {
        for (int edge = 0; edge < 4; edge += 2) {
            double acrossX = one[edge + 2] - one[edge];
            double acrossY = one[edge + 3] - one[edge + 1];
            double length = Math.hypot(acrossX, acrossY);
            double from = Double.MAX_VALUE;
            double until = -Double.MAX_VALUE;
            for (int i = 0; i < 8; i += 2) {
                double at = ((other[i] - one[edge]) * acrossX + (other[i + 1] - one[edge + 1]) * acrossY) / length;
                from = Math.min(from, at);
                until = Math.max(until, at);
            }
            if (from > length - HAIR || until < HAIR) {
                return true;
            }
        }
        return false;
    }
}

package org.tongban.window.ui.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.window.floor.Box;

/**
 * Where something that is moved comes to rest: at the edges and centres of what stands near, else on the grid.
 *
 * @param dx     to be added to the movement, in millimetres
 * @param guides the lines to show
 */
record Snap(int dx, int dy, List<Guide> guides) {

    /** A line along which things are in line. @param isUpright whether it runs from top to bottom; @param at its place; @param from its beginning; @param until its end */
    record Guide(boolean isUpright, int at, int from, int until) {
    }

    private record Pull(int by, Box other, int at) {
    }

    /**
     * Asks for a box.
     *
     * @param others what it may come to rest at
     * @param reach  how near it must be, in millimetres
     * @param grid   the grid's step; 0 for none
     */
    static Snap of(Box moved, List<Box> others, int reach, int grid) {
        Pull across = pull(moved.x(), moved.width(), others, true, reach);
        Pull down = pull(moved.y(), moved.height(), others, false, reach);
        int dx = across == null ? onGrid(moved.x(), grid) : across.by();
        int dy = down == null ? onGrid(moved.y(), grid) : down.by();
        Box rests = new Box(moved.x() + dx, moved.y() + dy, moved.width(), moved.height());
        List<Guide> guides = new ArrayList<>();
        if (across != null) {
            guides.add(new Guide(true, across.at(), Math.min(rests.y(), across.other().y()), Math.max(rests.bottom(), across.other().bottom())));
        }
        if (down != null) {
            guides.add(new Guide(false, down.at(), Math.min(rests.x(), down.other().x()), Math.max(rests.right(), down.other().right())));
        }
        return new Snap(dx, dy, guides);
    }

    private static int onGrid(int at, int grid) {
        return grid == 0 ? 0 : Math.round((float) at / grid) * grid - at;
    }

    private static @Nullable Pull pull(int start, int length, List<Box> others, boolean across, int reach) {
        Pull best = null;
        for (Box other : others) {
            int from = across ? other.x() : other.y();
            int size = across ? other.width() : other.height();
            int[] theirs = {from, from + size};
            int[] ours = {start, start + length};
            for (int edge : theirs) {
                for (int own : ours) {
                    best = nearer(best, edge - own, other, edge, reach);
                }
            }
            best = nearer(best, from + size / 2 - start - length / 2, other, from + size / 2, reach);
        }
        return best;
    }

    private static @Nullable Pull nearer(@Nullable Pull best, int by, Box other, int at, int reach) {
        return Math.abs(by) <= reach && (best == null || Math.abs(by) < Math.abs(best.by())) ? new Pull(by, other, at) : best;
    }
}

package org.tongban.window.optimise;

import java.util.Optional;

/**
 * What the search came to.
 *
 * @param layout the best found; empty if none was found that keeps every limit
 * @param value  of it, by {@link Problem#value}
 * @param bound  no layout is better than this
 * @param trials layouts tried
 * @param breach 0, or by how much the nearest try broke the limits
 */
public record Outcome(Optional<Layout> layout, long value, long bound, long trials, int breach, End end) {

    /** Why the search ended: nothing can be better (or nothing is possible), all trials made, time up, or stopped. */
    public enum End { PROVEN, TRIALS, TIME, STOPPED }

    /** By how much the value may still be above the best possible, as a share of the value. */
    public double gap() {
        return value == 0 ? 0 : Math.max(0, value - bound) / (double) value;
    }
}

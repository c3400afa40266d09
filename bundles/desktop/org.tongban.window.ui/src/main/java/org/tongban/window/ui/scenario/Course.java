package org.tongban.window.ui.scenario;

import java.util.List;
import java.util.OptionalDouble;
import org.tongban.window.optimise.Goal;

/**
 * How a search went so far.
 *
 * @param steps   each time something better was found, in order of time
 * @param bound   no layout is better than this, in the same measure; empty while nothing is proven
 * @param seconds how long the search has run
 */
public record Course(Goal goal, List<Step> steps, OptionalDouble bound, double seconds) {

    public Course {
        steps = List.copyOf(steps);
    }

    /**
     * Something better was found.
     *
     * @param seconds since the search began
     * @param value   in the measure of the goal, as in {@link org.tongban.window.optimise.LayoutPlan#objective}
     */
    public record Step(double seconds, double value) {
    }
}

package org.tongban.window.optimise;

import java.util.OptionalInt;

/**
 * What is asked of the optimiser.
 *
 * @param split     whether items of one department may go to different zones
 * @param keepZones whether items stay in the zones that the scenario gives them; items that it gives none are placed in any case, and if
 *                  there are such, the others stay
 * @param windows   permanent windows for {@link Goal#WAIT} and {@link Goal#BALANCE}; empty for as many as the scenario has
 */
public record LayoutRequest(Goal goal, Effort effort, boolean split, boolean keepZones, OptionalInt windows) {

    public LayoutRequest(Goal goal, Effort effort) {
        this(goal, effort, false, false, OptionalInt.empty());
    }
}

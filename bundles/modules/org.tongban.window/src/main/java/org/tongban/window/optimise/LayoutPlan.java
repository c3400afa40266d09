package org.tongban.window.optimise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongban.window.scenario.Scenario;

/**
 * What the optimiser answers for a scenario.
 *
 * @param scenario   the scenario with the layout found: items in their zones, windows, tidal rules; empty if no layout keeps the limits
 * @param outcome    value, bound, and why the search ended
 * @param windows    permanent windows
 * @param tidalHours window hours of tidal windows in the day
 * @param objective  {@link Goal#WINDOWS}: windows, a tidal one counting as the part of the day it is open; {@link Goal#WAIT}: mean minutes that
 *                   somebody waits; {@link Goal#BALANCE}: minutes of work of the day at the busiest window plus what they exceed the idlest by
 * @param bound      in the same measure: no layout has less
 * @param zones      in the scenario's order
 * @param wishes     what single limits and wishes cost, dearest first
 * @param conflict   why there is no layout, Chinese with English beside; empty if there is one
 */
public record LayoutPlan(Goal goal, Optional<Scenario> scenario, Outcome outcome, int windows, double tidalHours, double objective, double bound, List<ZonePlan> zones,
        List<WishCost> wishes, Optional<String> conflict) {

    /**
     * A zone of the layout.
     *
     * @param tidal   tidal windows open, by half hour
     * @param items   names, in the scenario's order
     */
    public record ZonePlan(String zone, int windows, List<Integer> tidal, List<String> departments, List<String> items, Why why) {
        public ZonePlan {
            tidal = List.copyOf(tidal);
            departments = List.copyOf(departments);
            items = List.copyOf(items);
        }
    }

    /**
     * Why a zone has as many windows as it has.
     *
     * @param slot     the half hour that needs most, from 0; -1 if nobody comes
     * @param perHour  who come in it, by the hour
     * @param minutes  their mean handling time
     * @param load     in Erlang
     * @param meanWait mean minutes of waiting then
     * @param level    share of people who are served within the limit's minutes (none given: within 10), with the windows open then; empty if nobody comes
     * @param oneFewer the same with a window fewer; empty if it cannot do the work
     * @param oneMore  the same with a window more
     * @param sentence all of it in Chinese, {@code english} in English
     */
    public record Why(int slot, double perHour, double minutes, double load, OptionalDouble level, OptionalDouble meanWait, Optional<Line> oneFewer, Optional<Line> oneMore, String sentence,
            String english) {
    }

    /** A waiting line: windows, share of people served in time, mean minutes of waiting. */
    public record Line(int windows, double level, double meanWait) {
    }

    /**
     * What would be better without one limit or wish: found by searching on from the layout, so at least so much.
     *
     * @param limit the limit in Chinese, {@code english} in English
     * @param saved by how much the objective falls, in its measure
     */
    public record WishCost(String limit, String english, double saved) {
    }

    public LayoutPlan {
        zones = List.copyOf(zones);
        wishes = List.copyOf(wishes);
    }
}

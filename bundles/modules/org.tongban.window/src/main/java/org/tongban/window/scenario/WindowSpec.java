package org.tongban.window.scenario;

import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A window of the scenario.
 *
 * @param name   its number or name
 * @param zone   the zone it stands in
 * @param items  the items it takes, in order; empty for all of its zone
 * @param breaks when it is closed; a case begun is finished first
 * @param tidal  whether it opens only by a {@link TidalRule}
 * @param green  whether it takes people with priority first
 */
public record WindowSpec(String name, String zone, Set<String> items, List<Break> breaks, boolean tidal, boolean green) {

    /** From one time of day until before another. */
    public record Break(LocalTime from, LocalTime until) {
    }

    public WindowSpec {
        items = Collections.unmodifiableSet(new LinkedHashSet<>(items));
        breaks = List.copyOf(breaks);
    }

    /** The same window by another name. */
    public WindowSpec named(String other) {
        return new WindowSpec(other, zone, items, breaks, tidal, green);
    }
}

package org.tongban.window.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * A hall's day as a plan describes it, complete enough to be computed without a database.
 *
 * @param name    what people call it
 * @param opens   when the hall opens
 * @param closes  when nobody is let in any more, a whole number of half hours later; who is in is served
 * @param zones   in order
 * @param windows in order
 * @param items   in order
 * @param tidal   rules of the tidal windows
 * @param limits  what a layout must keep
 */
public record Scenario(String name, LocalTime opens, LocalTime closes, List<ZoneSpec> zones, List<WindowSpec> windows, List<ItemDemand> items, List<TidalRule> tidal,
        Limits limits) {

    /** The length of a half hour in minutes. */
    public static final int SLOT = 30;

    public Scenario {
        zones = List.copyOf(zones);
        windows = List.copyOf(windows);
        items = List.copyOf(items);
        tidal = List.copyOf(tidal);
        long minutes = Duration.between(opens, closes).toMinutes();
        if (minutes <= 0 || minutes % SLOT != 0) {
            throw new IllegalArgumentException(opens + "–" + closes + " is not a whole number of half hours");
        }
    }

    /** Half hours from opening to closing. */
    public int slots() {
        return (int) (Duration.between(opens, closes).toMinutes() / SLOT);
    }
}

package org.tongban.window.optimise;

import java.util.Arrays;

/**
 * An answer to a {@link Problem}; not changed once made.
 *
 * @param zoneOf  the zone of each unit
 * @param windows permanent windows of each zone
 * @param tidal   tidal windows open, by zone and half hour
 */
public record Layout(int[] zoneOf, int[] windows, int[][] tidal) {

    /** Windows open in a zone in a half hour. */
    public int open(int zone, int slot) {
        return windows[zone] + tidal[zone][slot];
    }

    /** Permanent windows of the hall. */
    public int permanent() {
        return Arrays.stream(windows).sum();
    }

    /** Tidal windows open in a half hour. */
    public int tidalOpen(int slot) {
        return Arrays.stream(tidal).mapToInt(zone -> zone[slot]).sum();
    }

    /** Half hours that tidal windows are open, together. */
    public int tidalHalfHours() {
        return Arrays.stream(tidal).flatMapToInt(Arrays::stream).sum();
    }
}

package org.tongban.window.optimise;

import java.util.ArrayList;
import java.util.List;

/**
 * A layout to be found, in whole numbers: units (departments, or items) go to zones, permanent windows to zones, tidal windows to zones by half
 * hour. Everything the goals and limits ask of a zone depends on its arrivals and work in each half hour, which {@link Tables} turns into
 * windows and waiting.
 *
 * @param units      what goes to a zone as a whole
 * @param zones      in order
 * @param slots      half hours of the day
 * @param apart      pairs of units that may not share a zone, by index
 * @param minWindows at least so many permanent windows in all
 * @param maxWindows at most so many
 * @param given      permanent windows to be placed by {@link Goal#WAIT} and {@link Goal#BALANCE}
 * @param maxTidal   at most so many tidal windows open at a time
 */
public record Problem(Goal goal, List<Unit> units, List<Zone> zones, int slots, List<int[]> apart, int minWindows, int maxWindows, int given, int maxTidal, Tables tables) {

    /**
     * A department, or items of it, that stays in one piece.
     *
     * @param arrivals by half hour, in thousandths of a person
     * @param work     by half hour, in thousandths of a minute
     * @param allowed  by zone, whether it may go there
     */
    public record Unit(String name, int[] arrivals, int[] work, boolean[] allowed) {
    }

    /**
     * @param min at least so many permanent windows
     * @param max at most so many windows open at a time, tidal ones among them
     */
    public record Zone(String name, int min, int max) {
    }

    public Problem {
        units = List.copyOf(units);
        zones = List.copyOf(zones);
        apart = List.copyOf(apart);
        if (zones.isEmpty() || slots < 1) {
            throw new IllegalArgumentException(zones.size() + " zones, " + slots + " half hours");
        }
    }

    /** The same with another number of windows given. */
    Problem withGiven(int windows) {
        return new Problem(goal, units, zones, slots, apart, minWindows, maxWindows, windows, maxTidal, tables);
    }

    /** Work of all units in a half hour. */
    public long work(int slot) {
        return units.stream().mapToLong(unit -> unit.work()[slot]).sum();
    }

    /** Work of all units on the day. */
    public long work() {
        long sum = 0;
        for (int t = 0; t < slots; t++) {
            sum += work(t);
        }
        return sum;
    }

    /** The goal's value of a layout, less is better; says nothing of its limits. */
    public long value(Layout layout) {
        return switch (goal) {
            case WINDOWS -> (long) slots * layout.permanent() + layout.tidalHalfHours();
            case WAIT -> waited(layout);
            case BALANCE -> {
                long[] spread = spread(layout);
                yield 2 * spread[1] - spread[0];
            }
        };
    }

    private long waited(Layout layout) {
        double sum = 0;
        for (int z = 0; z < zones.size(); z++) {
            for (int t = 0; t < slots; t++) {
                sum += tables.waiting(layout.open(z, t), work(layout, z, t));
            }
        }
        return Math.round(sum);
    }

    /** Work of the day at a window of the idlest zone (rounded down) and of the busiest (rounded up), of those with windows. */
    public long[] spread(Layout layout) {
        long low = Long.MAX_VALUE;
        long high = 0;
        for (int z = 0; z < zones.size(); z++) {
            int windows = layout.windows()[z];
            if (windows > 0) {
                long day = 0;
                for (int t = 0; t < slots; t++) {
                    day += work(layout, z, t);
                }
                low = Math.min(low, day / windows);
                high = Math.max(high, (day + windows - 1) / windows);
            }
        }
        return new long[] {Math.min(low, high), high};
    }

    /** Work of a zone in a half hour. */
    public long work(Layout layout, int zone, int slot) {
        long sum = 0;
        for (int u = 0; u < units.size(); u++) {
            sum += layout.zoneOf()[u] == zone ? units.get(u).work()[slot] : 0;
        }
        return sum;
    }

    /** Arrivals of a zone in a half hour. */
    public long arrivals(Layout layout, int zone, int slot) {
        long sum = 0;
        for (int u = 0; u < units.size(); u++) {
            sum += layout.zoneOf()[u] == zone ? units.get(u).arrivals()[slot] : 0;
        }
        return sum;
    }

    /** What a layout breaks, in words for the log and for tests; empty if it keeps every limit. */
    public List<String> breaches(Layout layout) {
        List<String> found = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            if (!units.get(u).allowed()[layout.zoneOf()[u]]) {
                found.add(units.get(u).name() + " may not be in " + zones.get(layout.zoneOf()[u]).name());
            }
        }
        for (int[] pair : apart) {
            if (layout.zoneOf()[pair[0]] == layout.zoneOf()[pair[1]]) {
                found.add(units.get(pair[0]).name() + " with " + units.get(pair[1]).name());
            }
        }
        for (int z = 0; z < zones.size(); z++) {
            if (layout.windows()[z] < zones.get(z).min()) {
                found.add(zones.get(z).name() + " has " + layout.windows()[z] + " windows, fewer than " + zones.get(z).min());
            }
            for (int t = 0; t < slots; t++) {
                int needed = tables.windows(arrivals(layout, z, t), work(layout, z, t));
                if (layout.open(z, t) < needed || layout.open(z, t) > zones.get(z).max()) {
                    found.add(zones.get(z).name() + " has " + layout.open(z, t) + " windows in half hour " + t + ", needs " + needed + ", room for " + zones.get(z).max());
                }
            }
        }
        for (int t = 0; t < slots; t++) {
            if (layout.tidalOpen(t) > maxTidal) {
                found.add(layout.tidalOpen(t) + " tidal windows in half hour " + t);
            }
        }
        boolean few = layout.permanent() < minWindows || layout.permanent() > maxWindows;
        if (goal == Goal.WINDOWS ? few : layout.permanent() != given) {
            found.add(layout.permanent() + " windows in all");
        }
        return found;
    }
}

package org.tongban.window.optimise;

import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;

/**
 * Windows and waiting by Erlang's waiting formula, with the mean handling time of all who come to the zone in the half hour, in plain double
 * arithmetic for speed; what is shown to people comes from {@link org.tongban.window.queue.ErlangC}.
 */
final class ErlangTables implements Tables {

    private static final double THOUSAND = 1000;
    /** So long that no layout with it is looked at. */
    private static final double FOREVER = 1e12;

    /** Loads whose chances of waiting are remembered: most zones stay as they are from one trial to the next. */
    private static final int REMEMBERED = 1 << 12;

    private final Limits limits;
    private final int most;
    private final long[] known = new long[REMEMBERED];
    private final double[][] waits = new double[REMEMBERED][];
    private final long[] atMost;
    private final long[] typically;

    /**
     * @param quickest mean minutes of the item that is done quickest
     * @param usual    mean minutes over all who come
     * @param most     windows that there is room for in any zone
     */
    ErlangTables(Limits limits, double quickest, double usual, int most) {
        this.limits = limits;
        this.most = most;
        atMost = new long[most + 1];
        typically = new long[most + 1];
        for (int n = 1; n <= most; n++) {
            atMost[n] = largest(n, quickest);
            typically[n] = largest(n, usual);
        }
    }

    private long largest(int windows, double minutes) {
        long low = 0;
        long high = (long) windows * Scenario.SLOT * 1000;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            if (keeps(windows, erlangs(middle), chance(windows, erlangs(middle), blocking(windows, erlangs(middle))), minutes)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        // Work and arrivals are rounded to thousandths: a little more than the truth, never less.
        return low + 2;
    }

    private static double erlangs(long work) {
        return work / (Scenario.SLOT * THOUSAND);
    }

    private static double blocking(int windows, double erlangs) {
        double blocked = 1;
        for (int n = 1; n <= windows; n++) {
            blocked = erlangs * blocked / (n + erlangs * blocked);
        }
        return blocked;
    }

    /** The chance of having to wait, from that of finding all windows busy where nobody waits. */
    private static double chance(int windows, double erlangs, double blocked) {
        return erlangs >= windows ? 1 : windows * blocked / (windows - erlangs * (1 - blocked));
    }

    /** Chances of waiting with this much work, by windows. */
    private double[] chances(long work) {
        int at = (int) (work * 0x9E3779B97F4A7C15L >>> 52) & REMEMBERED - 1;
        if (known[at] != work || waits[at] == null) {
            double[] row = waits[at] == null ? new double[most + 1] : waits[at];
            double erlangs = erlangs(work);
            double blocked = 1;
            row[0] = 1;
            for (int n = 1; n <= most; n++) {
                blocked = erlangs * blocked / (n + erlangs * blocked);
                row[n] = chance(n, erlangs, blocked);
            }
            known[at] = work;
            waits[at] = row;
        }
        return waits[at];
    }

    private boolean keeps(int windows, double erlangs, double waiting, double minutes) {
        if (erlangs >= windows || erlangs > limits.maxLoad() * windows) {
            return false;
        }
        if (!limits.promisesAWait()) {
            return true;
        }
        return 1 - waiting * Math.exp(-(windows - erlangs) * limits.withinMinutes() / minutes) >= limits.share();
    }

    @Override
    public int windows(long arrivals, long work) {
        if (work <= 0) {
            return 0;
        }
        double erlangs = erlangs(work);
        double minutes = work / (double) Math.max(1, arrivals);
        double[] row = chances(work);
        for (int n = Math.min(most, (int) erlangs); n <= most; n++) {
            if (n > 0 && keeps(n, erlangs, row[n], minutes)) {
                return n;
            }
        }
        return most + 1 + (int) Math.ceil(Math.max(0, erlangs - most));
    }

    @Override
    public long atMost(int windows) {
        return windows <= most ? atMost[windows] : (long) windows * Scenario.SLOT * 1000;
    }

    @Override
    public long typically(int windows) {
        return windows <= most ? typically[windows] : atMost(windows);
    }

    @Override
    public double waiting(int windows, long work) {
        if (work <= 0) {
            return 0;
        }
        double erlangs = erlangs(work);
        if (erlangs >= windows) {
            return FOREVER * (1 + erlangs - windows);
        }
        double waiting = windows <= most ? chances(work)[windows] : chance(windows, erlangs, blocking(windows, erlangs));
        return THOUSAND * Scenario.SLOT * waiting * erlangs / (windows - erlangs);
    }
}

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

    private final Limits limits;
    private final int most;
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
            if (keeps(windows, erlangs(middle), blocking(windows, erlangs(middle)), minutes)) {
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

    private boolean keeps(int windows, double erlangs, double blocked, double minutes) {
        if (erlangs >= windows || erlangs > limits.maxLoad() * windows) {
            return false;
        }
        if (!limits.promisesAWait()) {
            return true;
        }
        double waits = windows * blocked / (windows - erlangs * (1 - blocked));
        return 1 - waits * Math.exp(-(windows - erlangs) * limits.withinMinutes() / minutes) >= limits.share();
    }

    @Override
    public int windows(long arrivals, long work) {
        if (work <= 0) {
            return 0;
        }
        double erlangs = erlangs(work);
        double minutes = work / (double) Math.max(1, arrivals);
        double blocked = 1;
        for (int n = 1; n <= most; n++) {
            blocked = erlangs * blocked / (n + erlangs * blocked);
            if (keeps(n, erlangs, blocked, minutes)) {
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
        double blocked = blocking(windows, erlangs);
        double waits = windows * blocked / (windows - erlangs * (1 - blocked));
        return THOUSAND * Scenario.SLOT * waits * erlangs / (windows - erlangs);
    }
}

package org.tongban.window.optimise;

import java.util.Arrays;

/** One zone during the search: who is in it, and what follows from that. Brought up to date by {@link #settle} after units came or went. */
final class ZoneLoad {

    private final Problem problem;
    private final Problem.Zone zone;
    private final int[][] foes;
    private final boolean hasWaiting;

    final boolean[] has;
    final long[] arrivals;
    final long[] work;
    final int[] need;
    final double[] waiting;
    /** Half hours saved with so many permanent windows fewer than {@link #peak}; below 0 if there cannot be so few. */
    final int[] saved;
    /** Tidal windows that these take, by number saved and half hour. */
    final int[][] tides;

    /** Units in the zone. */
    int units;
    /** Pairs in the zone that should be apart. */
    int clashes;
    /** Windows needed in the half hour that needs most, or asked for by the zone's limit. */
    int peak;
    /** Windows missing for want of room, summed over half hours. */
    int tight;
    /** Work of the day. */
    long day;
    /** Windows needed at the peak as if they could be divided. */
    double smooth;

    ZoneLoad(Problem problem, Problem.Zone zone, int[][] foes) {
        this.problem = problem;
        this.zone = zone;
        this.foes = foes;
        has = new boolean[problem.units().size()];
        arrivals = new long[problem.slots()];
        work = new long[problem.slots()];
        need = new int[problem.slots()];
        hasWaiting = problem.goal() == Goal.WAIT;
        waiting = new double[hasWaiting ? zone.max() + 1 : 0];
        saved = new int[problem.goal() == Goal.WINDOWS ? problem.maxTidal() + 1 : 0];
        tides = new int[saved.length][problem.slots()];
        settle();
    }

    void becomes(ZoneLoad other) {
        System.arraycopy(other.has, 0, has, 0, has.length);
        System.arraycopy(other.arrivals, 0, arrivals, 0, arrivals.length);
        System.arraycopy(other.work, 0, work, 0, work.length);
        units = other.units;
        clashes = other.clashes;
    }

    void add(int unit) {
        for (int foe : foes[unit]) {
            clashes += has[foe] ? 1 : 0;
        }
        has[unit] = true;
        units++;
        change(problem.units().get(unit), 1);
    }

    void remove(int unit) {
        has[unit] = false;
        units--;
        for (int foe : foes[unit]) {
            clashes -= has[foe] ? 1 : 0;
        }
        change(problem.units().get(unit), -1);
    }

    private void change(Problem.Unit unit, int sign) {
        for (int t = 0; t < work.length; t++) {
            arrivals[t] += (long) sign * unit.arrivals()[t];
            work[t] += (long) sign * unit.work()[t];
        }
    }

    void settle() {
        Tables tables = problem.tables();
        peak = zone.min();
        tight = 0;
        day = 0;
        for (int t = 0; t < need.length; t++) {
            day += work[t];
            need[t] = tables.windows(arrivals[t], work[t]);
            peak = Math.max(peak, need[t]);
            tight += Math.max(0, need[t] - zone.max());
        }
        smooth = zone.min();
        for (int t = 0; t < need.length; t++) {
            if (need[t] == peak && need[t] > 0) {
                smooth = Math.max(smooth, need[t] - 1 + share(need[t], work[t]));
            }
        }
        if (hasWaiting) {
            settleWaiting();
        }
        for (int fewer = 1; fewer < saved.length; fewer++) {
            settleTides(fewer);
        }
    }

    private void settleTides(int fewer) {
        int windows = peak - fewer;
        saved[fewer] = -1;
        if (windows >= zone.min()) {
            int gain = need.length * fewer;
            for (int t = 0; t < need.length; t++) {
                tides[fewer][t] = Math.max(0, need[t] - windows);
                gain -= tides[fewer][t];
            }
            saved[fewer] = gain;
        }
    }

    /** How far the work has gone from what one window fewer usually takes to what so many take. */
    private double share(int windows, long amount) {
        long below = problem.tables().typically(windows - 1);
        long above = problem.tables().typically(windows);
        return above <= below ? 1 : Math.max(0.01, Math.min(1, (amount - below) / (double) (above - below)));
    }

    private void settleWaiting() {
        Arrays.fill(waiting, 0);
        int low = Math.min(zone.max(), problem.maxTidal() > 0 ? Math.max(zone.min(), peak - problem.maxTidal()) : peak);
        for (int t = 0; t < work.length; t++) {
            for (int n = low; n < waiting.length; n++) {
                waiting[n] += problem.tables().waiting(Math.max(n, need[t]), work[t]);
            }
        }
        Arrays.fill(waiting, 0, low, Double.POSITIVE_INFINITY);
    }
}

package org.tongban.window.optimise;

import java.util.Optional;

/** Every assignment, every number of windows, every tidal window: nothing clever that could be wrong in the same way as the search. */
final class BruteForce {

    private final Problem problem;
    private final int[] zoneOf;
    private final int[] windows;
    private Optional<Layout> best = Optional.empty();
    private long value = Long.MAX_VALUE;

    private BruteForce(Problem problem) {
        this.problem = problem;
        zoneOf = new int[problem.units().size()];
        windows = new int[problem.zones().size()];
    }

    static Optional<Layout> best(Problem problem) {
        BruteForce all = new BruteForce(problem);
        all.assign(0);
        return all.best;
    }

    private void assign(int unit) {
        if (unit == zoneOf.length) {
            open(0, 0);
            return;
        }
        for (zoneOf[unit] = 0; zoneOf[unit] < windows.length; zoneOf[unit]++) {
            assign(unit + 1);
        }
    }

    private void open(int zone, int sum) {
        if (zone == windows.length) {
            tide();
            return;
        }
        int most = problem.goal() == Goal.WINDOWS ? problem.zones().get(zone).max() : Math.min(problem.zones().get(zone).max(), problem.given() - sum);
        for (windows[zone] = problem.zones().get(zone).min(); windows[zone] <= most; windows[zone]++) {
            open(zone + 1, sum + windows[zone]);
        }
    }

    private void tide() {
        int[][] tidal = new int[windows.length][problem.slots()];
        for (int t = 0; t < problem.slots(); t++) {
            if (!flood(tidal, new int[windows.length], t, 0, problem.maxTidal(), new double[] {Double.POSITIVE_INFINITY})) {
                return;
            }
        }
        Layout layout = new Layout(zoneOf.clone(), windows.clone(), tidal);
        if (problem.breaches(layout).isEmpty() && problem.value(layout) < value) {
            value = problem.value(layout);
            best = Optional.of(layout);
        }
    }

    /** All ways to open tidal windows in a half hour; leaves the cheapest that keeps the limits. */
    private boolean flood(int[][] tidal, int[] open, int t, int zone, int left, double[] cheapest) {
        if (zone == open.length) {
            double cost = 0;
            Layout here = new Layout(zoneOf, windows, tidal);
            for (int z = 0; z < open.length; z++) {
                long work = problem.work(here, z, t);
                if (windows[z] + open[z] < problem.tables().windows(problem.arrivals(here, z, t), work)) {
                    return false;
                }
                cost += problem.goal() == Goal.WAIT ? problem.tables().waiting(windows[z] + open[z], work) : open[z];
            }
            if (cost < cheapest[0]) {
                cheapest[0] = cost;
                for (int z = 0; z < open.length; z++) {
                    tidal[z][t] = open[z];
                }
            }
            return true;
        }
        boolean any = false;
        for (open[zone] = 0; open[zone] <= left && windows[zone] + open[zone] <= problem.zones().get(zone).max(); open[zone]++) {
            any |= flood(tidal, open, t, zone + 1, left - open[zone], cheapest);
        }
        open[zone] = 0;
        return any;
    }
}

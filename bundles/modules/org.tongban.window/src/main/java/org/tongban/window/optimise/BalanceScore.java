package org.tongban.window.optimise;

import java.util.Arrays;

/** Most even load: for each highest load that comes into question, the windows go where they lower the lowest least. */
final class BalanceScore extends Score {

    private static final double HINT = 0.2;

    private final int[] windows;
    private final int[] best;
    private final double average;

    BalanceScore(Problem problem) {
        super(problem);
        windows = new int[zones];
        best = new int[zones];
        average = problem.work() / (double) Math.max(1, problem.given());
    }

    @Override
    void rate(ZoneLoad[] loads, double enough) {
        breach = broken(loads);
        int left = problem.given();
        for (int z = 0; z < zones; z++) {
            windows[z] = Math.min(loads[z].peak, problem.zones().get(z).max());
            left -= windows[z];
        }
        breach += Math.max(0, -left);
        while (left > 0) {
            int to = fullest(loads);
            if (to < 0) {
                breach += left;
                break;
            }
            windows[to]++;
            left--;
        }
        System.arraycopy(windows, 0, best, 0, zones);
        value = spread(loads);
        if (breach == 0) {
            widen(loads);
        }
        double uneven = 0;
        for (int z = 0; z < zones; z++) {
            if (best[z] > 0) {
                double off = loads[z].day / (double) best[z] - average;
                uneven += off * off * best[z];
            }
        }
        smooth = value + HINT * Math.sqrt(uneven / Math.max(1, problem.given()));
    }

    /** The zone with the most work at a window that has room for one more; -1 if none has. */
    private int fullest(ZoneLoad[] loads) {
        int to = -1;
        double load = -1;
        for (int z = 0; z < zones; z++) {
            double here = windows[z] == 0 ? loads[z].day : loads[z].day / (double) windows[z];
            if (windows[z] < problem.zones().get(z).max() && here > load) {
                load = here;
                to = z;
            }
        }
        return to;
    }

    private long spread(ZoneLoad[] loads) {
        long low = Long.MAX_VALUE;
        long high = 0;
        for (int z = 0; z < zones; z++) {
            if (windows[z] > 0) {
                low = Math.min(low, loads[z].day / windows[z]);
                high = Math.max(high, (loads[z].day + windows[z] - 1) / windows[z]);
            }
        }
        return 2 * high - Math.min(low, high);
    }

    /** Tries the highest loads that come next: more at the busiest may leave more to the idlest. */
    private void widen(ZoneLoad[] loads) {
        long high = 0;
        for (int z = 0; z < zones; z++) {
            high = Math.max(high, windows[z] == 0 ? 0 : (loads[z].day + windows[z] - 1) / windows[z]);
        }
        while (2 * high - (long) average <= value && high > 0) {
            if (!fill(loads, high)) {
                return;
            }
            long tried = spread(loads);
            if (tried < value) {
                value = tried;
                System.arraycopy(windows, 0, best, 0, zones);
            }
            long next = Long.MAX_VALUE;
            for (int z = 0; z < zones; z++) {
                int fewest = fewest(loads[z], z, high);
                if (fewest > Math.max(loads[z].peak, 1)) {
                    next = Math.min(next, (loads[z].day + fewest - 2) / (fewest - 1));
                }
            }
            if (next == Long.MAX_VALUE || next <= high) {
                return;
            }
            high = next;
        }
    }

    private int fewest(ZoneLoad load, int z, long high) {
        return Math.max(Math.min(load.peak, problem.zones().get(z).max()), (int) ((load.day + high - 1) / high));
    }

    private boolean fill(ZoneLoad[] loads, long high) {
        int left = problem.given();
        for (int z = 0; z < zones; z++) {
            windows[z] = fewest(loads[z], z, high);
            left -= windows[z];
            if (windows[z] > problem.zones().get(z).max()) {
                return false;
            }
        }
        for (; left > 0; left--) {
            int to = -1;
            double load = -1;
            for (int z = 0; z < zones; z++) {
                double here = loads[z].day / (double) (windows[z] + 1);
                if (windows[z] < problem.zones().get(z).max() && here > load) {
                    load = here;
                    to = z;
                }
            }
            if (to < 0) {
                return false;
            }
            windows[to]++;
        }
        return left == 0;
    }

    @Override
    void place(ZoneLoad[] loads, int[] placed, int[][] tidal) {
        rate(loads, Double.POSITIVE_INFINITY);
        System.arraycopy(best, 0, placed, 0, zones);
        for (int[] zone : tidal) {
            Arrays.fill(zone, 0);
        }
    }

    @Override
    double unit(long found) {
        return average * 0.2;
    }
}

package org.tongban.window.optimise;

import java.util.Arrays;

/** Shortest waiting: window by window goes where it shortens waiting most; waiting is convex in the windows, so that without tidal ones this is best. */
final class WaitScore extends Score {

    /** A value so little above what is wanted may still come down to it. */
    private static final double NEAR = 1.03;

    /** Differences of this share of the waiting count. */
    private static final double UNIT = 0.2;

    private final int[] windows;
    private final int[][] tidal;

    WaitScore(Problem problem) {
        super(problem);
        windows = new int[zones];
        tidal = new int[zones][problem.slots()];
    }

    @Override
    void rate(ZoneLoad[] loads, double enough) {
        breach = broken(loads);
        int left = problem.given();
        for (int z = 0; z < zones; z++) {
            windows[z] = lowest(loads, z);
            left -= windows[z];
        }
        breach += Math.max(0, -left);
        for (; left > 0; left--) {
            int to = problem.maxTidal() > 0 && overflow(loads) > 0 ? easing(loads) : shortening(loads);
            if (to < 0) {
                breach += left;
                break;
            }
            windows[to]++;
        }
        if (problem.maxTidal() == 0) {
            double sum = 0;
            for (int z = 0; z < zones; z++) {
                sum += loads[z].waiting[windows[z]];
            }
            value = Math.round(sum);
        } else {
            value = flood(loads);
            int over = overflow(loads);
            if (over > 0 ? over <= problem.maxTidal() && breach == 0 : value < enough * NEAR) {
                over = exchange(loads, over);
            }
            breach += over;
        }
        smooth = value;
    }

    private int lowest(ZoneLoad[] loads, int z) {
        Problem.Zone zone = problem.zones().get(z);
        return Math.min(zone.max(), Math.max(zone.min(), loads[z].peak - problem.maxTidal()));
    }

    private int shortening(ZoneLoad[] loads) {
        int to = -1;
        double gain = -1;
        for (int z = 0; z < zones; z++) {
            if (windows[z] < problem.zones().get(z).max()) {
                double here = loads[z].waiting[windows[z]] - loads[z].waiting[windows[z] + 1];
                if (here > gain) {
                    gain = here;
                    to = z;
                }
            }
        }
        return to;
    }

    /** Tidal windows needed beyond those there are. */
    private int overflow(ZoneLoad[] loads) {
        int over = 0;
        for (int t = 0; t < problem.slots(); t++) {
            int wanted = 0;
            for (int z = 0; z < zones; z++) {
                wanted += Math.max(0, Math.min(loads[z].need[t], problem.zones().get(z).max()) - windows[z]);
            }
            over += Math.max(0, wanted - problem.maxTidal());
        }
        return over;
    }

    private int easing(ZoneLoad[] loads) {
        int to = -1;
        double gain = -1;
        int before = overflow(loads);
        for (int z = 0; z < zones; z++) {
            if (windows[z] < problem.zones().get(z).max()) {
                double shorter = loads[z].waiting[windows[z]] - loads[z].waiting[windows[z] + 1];
                windows[z]++;
                double here = (before - overflow(loads)) * 1e12 + shorter;
                windows[z]--;
                if (here > gain) {
                    gain = here;
                    to = z;
                }
            }
        }
        return to;
    }

    /** Opens the tidal windows: first where they are needed, then where they shorten waiting most. Answers the waiting. */
    private long flood(ZoneLoad[] loads) {
        double sum = 0;
        for (int t = 0; t < problem.slots(); t++) {
            int left = problem.maxTidal();
            for (int z = 0; z < zones; z++) {
                tidal[z][t] = Math.max(0, Math.min(loads[z].need[t], problem.zones().get(z).max()) - windows[z]);
                left -= tidal[z][t];
            }
            while (left-- > 0) {
                int to = -1;
                double gain = 0;
                for (int z = 0; z < zones; z++) {
                    int open = windows[z] + tidal[z][t];
                    if (open < problem.zones().get(z).max() && open >= loads[z].need[t] && loads[z].work[t] > 0) {
                        double here = problem.tables().waiting(open, loads[z].work[t]) - problem.tables().waiting(open + 1, loads[z].work[t]);
                        if (here > gain) {
                            gain = here;
                            to = z;
                        }
                    }
                }
                if (to < 0) {
                    break;
                }
                tidal[to][t]++;
            }
            for (int z = 0; z < zones; z++) {
                sum += problem.tables().waiting(Math.max(loads[z].need[t], windows[z] + tidal[z][t]), loads[z].work[t]);
            }
        }
        return Math.round(sum);
    }

    @Override
    void place(ZoneLoad[] loads, int[] placed, int[][] opened) {
        rate(loads, Double.POSITIVE_INFINITY);
        System.arraycopy(windows, 0, placed, 0, zones);
        for (int z = 0; z < zones; z++) {
            if (problem.maxTidal() > 0) {
                System.arraycopy(tidal[z], 0, opened[z], 0, problem.slots());
            } else {
                Arrays.fill(opened[z], 0);
            }
        }
    }

    /**
     * With tidal windows giving out one by one need not be best: moves single windows as long as that helps.
     *
     * @param over tidal windows needed beyond those there are
     * @return what is left of them
     */
    private int exchange(ZoneLoad[] loads, int over) {
        int left = over;
        boolean better = true;
        while (better) {
            better = false;
            for (int a = 0; a < zones; a++) {
                for (int b = 0; b < zones; b++) {
                    if (a != b && windows[a] > lowest(loads, a) && windows[b] < problem.zones().get(b).max()) {
                        windows[a]--;
                        windows[b]++;
                        int tried = overflow(loads);
                        long waited = tried > left ? Long.MAX_VALUE : flood(loads);
                        if (tried < left || tried == left && waited < value) {
                            left = tried;
                            value = waited;
                            better = true;
                        } else {
                            windows[a]++;
                            windows[b]--;
                        }
                    }
                }
            }
        }
        flood(loads);
        return left;
    }

    @Override
    double unit(long found) {
        return Math.max(1, found * UNIT);
    }
}

package org.tongban.window.optimise;

import java.util.Arrays;

/** Fewest windows: each zone gets those of its busiest half hour, less what tidal windows can take over in the half hours where it pays most. */
final class WindowsScore extends Score {

    /** How much it pays to have what is to spare in one place, where it adds up to a window; tidal windows show the way themselves. */
    private static final double GATHER = 0.5;
    private static final double GATHER_TIDAL = 0.2;
    private static final int PATIENCE = 60;
    private static final int PAINS = 2_000_000;

    private final int slots;
    private final int most;
    private final double hint;
    private final int[] depth;
    private final int[] best;
    private final int[] rest;
    private final int[] open;
    private int bestSaved;
    private int bestExcess;
    private int steps;
    private int total;

    WindowsScore(Problem problem) {
        super(problem);
        slots = problem.slots();
        most = problem.maxTidal();
        hint = slots * (most > 0 ? GATHER_TIDAL : GATHER);
        depth = new int[zones];
        best = new int[zones];
        rest = new int[zones + 1];
        open = new int[slots];
    }

    @Override
    void rate(ZoneLoad[] loads, double enough) {
        weigh(loads, enough, PATIENCE);
    }

    private void weigh(ZoneLoad[] loads, double enough, int patience) {
        total = 0;
        double gathered = 0;
        for (ZoneLoad load : loads) {
            total += load.peak;
            double spare = load.peak - load.smooth;
            gathered += spare * spare;
        }
        breach = broken(loads);
        Arrays.fill(best, 0);
        bestSaved = 0;
        bestExcess = Math.max(0, total - problem.maxWindows());
        if (most > 0) {
            int possible = savings(loads);
            double optimistic = cost(total) - possible;
            if (optimistic - hint * gathered < enough || bestExcess > 0) {
                steps = patience;
                Arrays.fill(open, 0);
                descend(loads, 0, 0, total);
            } else {
                bestSaved = possible;
            }
        }
        breach += bestExcess;
        value = cost(total) - bestSaved;
        smooth = value - hint * gathered;
    }

    private long cost(int windows) {
        return (long) slots * Math.max(windows, problem.minWindows());
    }

    /** What is saved at most if every zone were alone. */
    private int savings(ZoneLoad[] loads) {
        rest[zones] = 0;
        for (int z = zones - 1; z >= 0; z--) {
            int alone = 0;
            for (int gain : loads[z].saved) {
                alone = Math.max(alone, gain);
            }
            rest[z] = rest[z + 1] + alone;
        }
        return rest[0];
    }

    private void descend(ZoneLoad[] loads, int z, int gain, int windows) {
        int excess = Math.max(0, windows - problem.maxWindows());
        int real = gain - (int) (cost(windows) - (cost(total) - (long) slots * (total - windows)));
        if (excess < bestExcess || excess == bestExcess && real > bestSaved) {
            bestExcess = excess;
            bestSaved = real;
            System.arraycopy(depth, 0, best, 0, z);
            Arrays.fill(best, z, zones, 0);
        }
        if (z == zones || steps-- <= 0 || bestExcess == 0 && gain + rest[z] <= bestSaved) {
            return;
        }
        for (int j = most; j >= 0; j--) {
            if (loads[z].saved[j] >= 0 && (j == 0 || fits(loads[z].tides[j]))) {
                depth[z] = j;
                lower(loads[z], j, 1);
                descend(loads, z + 1, gain + loads[z].saved[j], windows - j);
                lower(loads[z], j, -1);
            }
        }
    }

    private boolean fits(int[] tides) {
        for (int t = 0; t < slots; t++) {
            if (open[t] + tides[t] > most) {
                return false;
            }
        }
        return true;
    }

    private void lower(ZoneLoad load, int j, int sign) {
        if (j > 0) {
            for (int t = 0; t < slots; t++) {
                open[t] += sign * load.tides[j][t];
            }
        }
    }

    @Override
    void place(ZoneLoad[] loads, int[] windows, int[][] tidal) {
        weigh(loads, Double.POSITIVE_INFINITY, PAINS);
        int sum = 0;
        for (int z = 0; z < zones; z++) {
            windows[z] = loads[z].peak - best[z];
            sum += windows[z];
        }
        for (int z = 0; z < zones && sum < problem.minWindows(); z++) {
            int more = Math.min(problem.minWindows() - sum, Math.max(0, problem.zones().get(z).max() - windows[z]));
            windows[z] += more;
            sum += more;
        }
        for (int z = 0; z < zones; z++) {
            for (int t = 0; t < slots; t++) {
                tidal[z][t] = Math.max(0, loads[z].need[t] - windows[z]);
            }
        }
    }

    @Override
    double unit(long found) {
        return slots;
    }
}

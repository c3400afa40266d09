package org.tongban.window.optimise;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tries every layout of a small problem, leaving out those that cannot be better than the best known: branch and bound over units, then over
 * permanent windows; tidal windows follow. Gives up after a number of steps.
 */
final class Exact {

    private final Problem problem;
    private final int zones;
    private final int slots;
    private final BooleanSupplier stop;
    private final Integer[] order;
    private final int[] zoneOf;
    private final int[] windows;
    private final long[][] work;
    private final long[][] arrivals;
    private final int[][] need;
    private final boolean[][] foes;

    private long steps;
    private long bestValue;
    private @Nullable Layout best;

    Exact(Problem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        zones = problem.zones().size();
        slots = problem.slots();
        int units = problem.units().size();
        zoneOf = new int[units];
        windows = new int[zones];
        work = new long[zones][slots];
        arrivals = new long[zones][slots];
        need = new int[zones][slots];
        foes = new boolean[units][units];
        problem.apart().forEach(pair -> {
            foes[pair[0]][pair[1]] = true;
            foes[pair[1]][pair[0]] = true;
        });
        order = new Integer[units];
        Arrays.setAll(order, u -> u);
        Arrays.sort(order, (a, b) -> Long.compare(day(b), day(a)));
        Arrays.fill(zoneOf, -1);
    }

    private long day(int unit) {
        return Arrays.stream(problem.units().get(unit).work()).asLongStream().sum();
    }

    /**
     * @param known a layout's value to be beaten; {@link Long#MAX_VALUE} for none
     * @param most  steps after which to give up
     * @return whether all layouts were gone through
     */
    boolean run(long known, long most) {
        bestValue = known;
        steps = most;
        assign(0);
        return steps > 0;
    }

    /** The best layout, if better than the one known before. */
    @Nullable Layout best() {
        return best;
    }

    private void assign(int depth) {
        if (steps-- <= 0 || (steps & 1023) == 0 && halted()) {
            return;
        }
        if (depth == order.length) {
            for (int z = 0; z < zones; z++) {
                for (int t = 0; t < slots; t++) {
                    need[z][t] = problem.tables().windows(arrivals[z][t], work[z][t]);
                }
            }
            open(0, 0);
            return;
        }
        if (least() >= bestValue) {
            return;
        }
        int unit = order[depth];
        for (int z = 0; z < zones; z++) {
            if (problem.units().get(unit).allowed()[z] && !hasFoe(unit, z)) {
                move(unit, z, 1);
                assign(depth + 1);
                move(unit, z, -1);
            }
        }
    }

    private boolean halted() {
        if (stop.getAsBoolean()) {
            steps = 0;
        }
        return steps <= 0;
    }

    private boolean hasFoe(int unit, int zone) {
        for (int other = 0; other < zoneOf.length; other++) {
            if (foes[unit][other] && zoneOf[other] == zone) {
                return true;
            }
        }
        return false;
    }

    private void move(int unit, int zone, int sign) {
        zoneOf[unit] = sign > 0 ? zone : -1;
        for (int t = 0; t < slots; t++) {
            work[zone][t] += (long) sign * problem.units().get(unit).work()[t];
            arrivals[zone][t] += (long) sign * problem.units().get(unit).arrivals()[t];
        }
    }

    /** What the units placed so far cost at the least, for windows; {@link Long#MAX_VALUE} if there is no room for them. */
    private long least() {
        long cost = 0;
        for (int z = 0; z < zones; z++) {
            int[] fewest = new int[slots];
            int peak = 0;
            for (int t = 0; t < slots; t++) {
                while (problem.tables().atMost(fewest[t]) < work[z][t]) {
                    if (++fewest[t] > problem.zones().get(z).max()) {
                        return Long.MAX_VALUE;
                    }
                }
                peak = Math.max(peak, fewest[t]);
            }
            int permanent = Math.max(problem.zones().get(z).min(), peak - problem.maxTidal());
            cost += (long) slots * permanent;
            for (int t = 0; t < slots; t++) {
                cost += Math.max(0, fewest[t] - permanent);
            }
        }
        return problem.goal() == Goal.WINDOWS ? cost : 0;
    }

    private void open(int z, int sum) {
        int limit = problem.goal() == Goal.WINDOWS ? problem.maxWindows() : problem.given();
        if (sum > limit || steps-- <= 0) {
            return;
        }
        if (z == zones) {
            if (sum >= (problem.goal() == Goal.WINDOWS ? problem.minWindows() : limit)) {
                complete();
            }
            return;
        }
        Problem.Zone zone = problem.zones().get(z);
        int peak = Arrays.stream(need[z]).max().orElse(0);
        for (int n = Math.max(zone.min(), peak - problem.maxTidal()); n <= zone.max(); n++) {
            windows[z] = n;
            if (peak <= zone.max()) {
                open(z + 1, sum + n);
            }
        }
    }

    private void complete() {
        int[][] tidal = new int[zones][slots];
        for (int t = 0; t < slots; t++) {
            int left = problem.maxTidal();
            for (int z = 0; z < zones; z++) {
                tidal[z][t] = Math.max(0, need[z][t] - windows[z]);
                left -= tidal[z][t];
            }
            if (left < 0) {
                return;
            }
            if (problem.goal() == Goal.WAIT) {
                shorten(tidal, t, left);
            }
        }
        Layout layout = new Layout(zoneOf.clone(), windows.clone(), tidal);
        long value = problem.value(layout);
        if (value < bestValue) {
            bestValue = value;
            best = layout;
        }
    }

    private void shorten(int[][] tidal, int t, int left) {
        for (int k = 0; k < left; k++) {
            int to = -1;
            double gain = 0;
            for (int z = 0; z < zones; z++) {
                int open = windows[z] + tidal[z][t];
                if (open < problem.zones().get(z).max()) {
                    double here = problem.tables().waiting(open, work[z][t]) - problem.tables().waiting(open + 1, work[z][t]);
                    if (here > gain) {
                        gain = here;
                        to = z;
                    }
                }
            }
            if (to >= 0) {
                tidal[to][t]++;
            }
        }
    }
}

package org.tongban.bench.layout;

import java.util.Optional;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.tools.ArrayUtils;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.Layout;

/** Choco: capacity by its element constraint, lines switched by literals; weighted degree, restarts, and the last solution's values first. */
final class Choco implements Solver {

    @Override
    public String name() {
        return "Choco";
    }

    @Override
    public Answer solve(Instance at, double seconds) {
        Model model = new Model();
        IntVar[] zone = new IntVar[at.units()];
        BoolVar[][] in = new BoolVar[at.units()][at.zones()];
        for (int u = 0; u < zone.length; u++) {
            zone[u] = model.intVar("", 0, at.zones() - 1);
            for (int z = 0; z < at.zones(); z++) {
                in[u][z] = model.boolVar();
                if (!at.allowed(u, z)) {
                    model.arithm(in[u][z], "=", 0).post();
                }
            }
            model.boolsIntChanneling(in[u], zone[u], 0).post();
        }
        for (int[] pair : at.problem().apart()) {
            model.arithm(zone[pair[0]], "!=", zone[pair[1]]).post();
        }
        IntVar[] windows = new IntVar[at.zones()];
        IntVar[][] tidal = new IntVar[at.zones()][at.slots()];
        int parts = at.zones() * at.slots();
        IntVar[] waiting = new IntVar[at.goal() == Goal.WAIT ? parts : 0];
        int most = at.capacity()[at.capacity().length - 1];
        for (int z = 0; z < at.zones(); z++) {
            windows[z] = model.intVar("", at.min(z), at.max(z));
            for (int t = 0; t < at.slots(); t++) {
                IntVar open = windows[z];
                if (at.tidal() > 0) {
                    tidal[z][t] = model.intVar("", 0, at.tidal());
                    open = model.intVar("", at.min(z), at.max(z));
                    model.arithm(windows[z], "+", tidal[z][t], "=", open).post();
                }
                IntVar carries = model.intVar("", 0, most);
                model.element(carries, at.capacity(), open).post();
                IntVar work = model.intVar("", 0, most);
                int[] minutes = new int[at.units()];
                for (int u = 0; u < minutes.length; u++) {
                    minutes[u] = at.work(u, t);
                }
                model.scalar(ArrayUtils.getColumn(in, z), minutes, "=", work).post();
                model.arithm(work, "<=", carries).post();
                if (at.goal() == Goal.WAIT) {
                    waiting[z * at.slots() + t] = waiting(model, at, open, work, z);
                }
            }
        }
        for (int t = 0; t < at.slots() && at.tidal() > 0; t++) {
            model.sum(ArrayUtils.getColumn(tidal, t), "<=", at.tidal()).post();
        }
        IntVar goal = goal(model, at, in, windows, tidal, waiting);
        model.setObjective(Model.MINIMIZE, goal);
        org.chocosolver.solver.Solver solver = model.getSolver();
        IntVar[] decide = at.tidal() > 0 ? ArrayUtils.append(zone, windows, ArrayUtils.flatten(tidal)) : ArrayUtils.append(zone, windows);
        solver.setSearch(Search.domOverWDegSearch(decide), Search.inputOrderLBSearch(goal));
        solver.setLubyRestart(500, new org.chocosolver.solver.search.limits.FailCounter(model, 0), 5_000);
        solver.limitTime((long) (seconds * 1000));
        Solution best = new Solution(model);
        boolean found = false;
        long value = 0;
        long begun = System.nanoTime();
        while (solver.solve()) {
            best.record();
            found = true;
            value = goal.getValue();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        double bound = solver.isStopCriterionMet() ? Double.NaN : value;
        if (!found) {
            return new Answer(Optional.empty(), Double.NaN, Double.NaN, took);
        }
        int[] zoneOf = new int[at.units()];
        for (int u = 0; u < zoneOf.length; u++) {
            zoneOf[u] = best.getIntVal(zone[u]);
        }
        int[] placed = new int[at.zones()];
        int[][] opened = new int[at.zones()][at.slots()];
        for (int z = 0; z < placed.length; z++) {
            placed[z] = best.getIntVal(windows[z]);
            for (int t = 0; t < at.slots() && at.tidal() > 0; t++) {
                opened[z][t] = best.getIntVal(tidal[z][t]);
            }
        }
        return new Answer(Optional.of(new Layout(zoneOf, placed, opened)), value, bound, took);
    }

    /** Waiting looked up in the table by windows and work. */
    private static IntVar waiting(Model model, Instance at, IntVar open, IntVar work, int z) {
        int width = at.capacity()[at.max(z)] + 1;
        int[] table = new int[(at.max(z) + 1) * width];
        int highest = 0;
        for (int n = at.min(z); n <= at.max(z); n++) {
            for (int w = 0; w <= at.capacity()[n]; w++) {
                table[n * width + w] = Instance.waiting(at.lines().get(n), w);
                highest = Math.max(highest, table[n * width + w]);
            }
        }
        IntVar place = model.intVar("", 0, table.length - 1, true);
        model.scalar(new IntVar[] {open, work}, new int[] {width, 1}, "=", place).post();
        IntVar waits = model.intVar("", 0, highest, true);
        model.element(waits, table, place).post();
        return waits;
    }

    private static IntVar goal(Model model, Instance at, BoolVar[][] in, IntVar[] windows, IntVar[][] tidal, IntVar[] waiting) {
        if (at.goal() == Goal.WINDOWS) {
            model.sum(windows, ">=", at.problem().minWindows()).post();
            model.sum(windows, "<=", at.problem().maxWindows()).post();
            IntVar goal = model.intVar("", 0, at.slots() * (at.problem().maxWindows() + at.tidal()), true);
            IntVar[] terms = at.tidal() > 0 ? ArrayUtils.append(windows, ArrayUtils.flatten(tidal)) : windows;
            int[] weights = new int[terms.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = i < windows.length ? at.slots() : 1;
            }
            model.scalar(terms, weights, "=", goal).post();
            return goal;
        }
        model.sum(windows, "=", at.problem().given()).post();
        if (at.goal() == Goal.WAIT) {
            IntVar goal = model.intVar("", 0, 100_000_000, true);
            model.sum(waiting, "=", goal).post();
            return goal;
        }
        int all = 0;
        for (int u = 0; u < at.units(); u++) {
            all += at.day(u);
        }
        IntVar high = model.intVar("", 0, all, true);
        IntVar low = model.intVar("", 0, all, true);
        int[] days = new int[at.units()];
        for (int u = 0; u < days.length; u++) {
            days[u] = at.day(u);
        }
        for (int z = 0; z < at.zones(); z++) {
            IntVar day = model.intVar("", 0, all, true);
            model.scalar(ArrayUtils.getColumn(in, z), days, "=", day).post();
            IntVar above = model.intVar("", 0, all * 13, true);
            model.times(high, windows[z], above).post();
            model.arithm(above, ">=", day).post();
            IntVar below = model.intVar("", 0, all, true);
            model.times(low, windows[z], below).post();
            model.arithm(below, "<=", day).post();
        }
        IntVar goal = model.intVar("", 0, 2 * all, true);
        model.scalar(new IntVar[] {high, low}, new int[] {2, -1}, "=", goal).post();
        return goal;
    }
}

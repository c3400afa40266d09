package org.tongban.bench.layout;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Optional;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.Layout;

/** CP-SAT: one literal for each number of windows open, which switches the lines of capacity and waiting. */
final class CpSat implements Solver {

    private final int workers;

    CpSat(int workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return workers == 1 ? "CP-SAT" : "CP-SAT ×" + workers;
    }

    @Override
    public Answer solve(Instance at, double seconds) {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        BoolVar[][] in = new BoolVar[at.units()][at.zones()];
        for (int u = 0; u < at.units(); u++) {
            for (int z = 0; z < at.zones(); z++) {
                in[u][z] = model.newBoolVar("");
                if (!at.allowed(u, z)) {
                    model.addEquality(in[u][z], 0);
                }
            }
            model.addExactlyOne(in[u]);
        }
        for (int[] pair : at.problem().apart()) {
            for (int z = 0; z < at.zones(); z++) {
                model.addAtMostOne(new BoolVar[] {in[pair[0]][z], in[pair[1]][z]});
            }
        }
        IntVar[] windows = new IntVar[at.zones()];
        BoolVar[][] has = new BoolVar[at.zones()][];
        IntVar[][] tidal = new IntVar[at.zones()][at.slots()];
        LinearExprBuilder goal = LinearExpr.newBuilder();
        for (int z = 0; z < at.zones(); z++) {
            windows[z] = model.newIntVar(at.min(z), at.max(z), "");
            has[z] = oneHot(model, windows[z], at.min(z), at.max(z));
            for (int t = 0; t < at.slots(); t++) {
                BoolVar[] open = has[z];
                int from = at.min(z);
                if (at.tidal() > 0) {
                    tidal[z][t] = model.newIntVar(0, at.tidal(), "");
                    IntVar sum = model.newIntVar(at.min(z), at.max(z), "");
                    model.addEquality(sum, LinearExpr.sum(new IntVar[] {windows[z], tidal[z][t]}));
                    open = oneHot(model, sum, from, at.max(z));
                    goal.add(at.goal() == Goal.WINDOWS ? tidal[z][t] : LinearExpr.constant(0));
                }
                int slot = t;
                int zone = z;
                LinearExprBuilder carries = LinearExpr.newBuilder();
                for (int k = 0; k < open.length; k++) {
                    carries.addTerm(open[k], at.capacity()[from + k]);
                }
                model.addLessOrEqual(work(at, in, zone, slot), carries);
                if (at.goal() == Goal.WAIT) {
                    IntVar waiting = model.newIntVar(0, at.mostWaiting(), "");
                    for (int k = 0; k < open.length; k++) {
                        for (int[] line : at.lines().get(from + k)) {
                            LinearExprBuilder bound = LinearExpr.newBuilder().add(-line[1]);
                            for (int u = 0; u < at.units(); u++) {
                                bound.addTerm(in[u][zone], (long) line[0] * at.work(u, slot));
                            }
                            model.addGreaterOrEqual(waiting, bound).onlyEnforceIf(open[k]);
                        }
                    }
                    goal.add(waiting);
                }
            }
            if (at.goal() == Goal.WINDOWS) {
                goal.addTerm(windows[z], at.slots());
            }
        }
        if (at.tidal() > 0) {
            for (int t = 0; t < at.slots(); t++) {
                LinearExprBuilder open = LinearExpr.newBuilder();
                for (int z = 0; z < at.zones(); z++) {
                    open.add(tidal[z][t]);
                }
                model.addLessOrEqual(open, at.tidal());
            }
        }
        if (at.goal() == Goal.WINDOWS) {
            model.addLinearConstraint(LinearExpr.sum(windows), at.problem().minWindows(), at.problem().maxWindows());
        } else {
            model.addEquality(LinearExpr.sum(windows), at.problem().given());
        }
        if (at.goal() == Goal.BALANCE) {
            int all = 0;
            for (int u = 0; u < at.units(); u++) {
                all += at.day(u);
            }
            IntVar high = model.newIntVar(0, all, "");
            IntVar low = model.newIntVar(0, all, "");
            for (int z = 0; z < at.zones(); z++) {
                for (int k = 0; k < has[z].length; k++) {
                    int n = at.min(z) + k;
                    LinearExprBuilder day = LinearExpr.newBuilder();
                    for (int u = 0; u < at.units(); u++) {
                        day.addTerm(in[u][z], at.day(u));
                    }
                    model.addGreaterOrEqual(LinearExpr.term(high, n), day).onlyEnforceIf(has[z][k]);
                    model.addLessOrEqual(LinearExpr.term(low, n), day).onlyEnforceIf(has[z][k]);
                }
            }
            goal.addTerm(high, 2).addTerm(low, -1);
        }
        model.minimize(goal);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(workers).setRandomSeed(1);
        long begun = System.nanoTime();
        CpSolverStatus status = solver.solve(model);
        double took = (System.nanoTime() - begun) / 1e9;
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Answer(Optional.empty(), Double.NaN, solver.bestObjectiveBound(), took);
        }
        int[] zoneOf = new int[at.units()];
        for (int u = 0; u < zoneOf.length; u++) {
            for (int z = 0; z < at.zones(); z++) {
                zoneOf[u] = solver.booleanValue(in[u][z]) ? z : zoneOf[u];
            }
        }
        int[] placed = new int[at.zones()];
        int[][] opened = new int[at.zones()][at.slots()];
        for (int z = 0; z < placed.length; z++) {
            placed[z] = (int) solver.value(windows[z]);
            for (int t = 0; t < at.slots() && at.tidal() > 0; t++) {
                opened[z][t] = (int) solver.value(tidal[z][t]);
            }
        }
        return new Answer(Optional.of(new Layout(zoneOf, placed, opened)), solver.objectiveValue(), solver.bestObjectiveBound(), took);
    }

    private static LinearExpr work(Instance at, BoolVar[][] in, int zone, int slot) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int u = 0; u < at.units(); u++) {
            sum.addTerm(in[u][zone], at.work(u, slot));
        }
        return sum.build();
    }

    private static BoolVar[] oneHot(CpModel model, IntVar number, int min, int max) {
        BoolVar[] each = new BoolVar[max - min + 1];
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int k = 0; k < each.length; k++) {
            each[k] = model.newBoolVar("");
            sum.addTerm(each[k], min + k);
        }
        model.addExactlyOne(each);
        model.addEquality(number, sum);
        return each;
    }
}

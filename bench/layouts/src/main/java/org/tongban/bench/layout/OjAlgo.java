package org.tongban.bench.layout;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.Layout;

/** ojAlgo's own branch and bound: the same lines, switched off by what they can come to at most. */
final class OjAlgo implements Solver {

    /** Without a price that tells equal columns apart its simplex goes round in circles; in sum too small to matter. */
    private static final double NUDGE = 1e-4;

    @Override
    public String name() {
        return "ojAlgo";
    }

    @Override
    public Answer solve(Instance at, double seconds) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = (long) (seconds * 1000);
        model.options.time_suffice = (long) (seconds * 1000);
        Variable[][] in = new Variable[at.units()][at.zones()];
        for (int u = 0; u < at.units(); u++) {
            Expression once = model.newExpression("once" + u).level(1);
            for (int z = 0; z < at.zones(); z++) {
                in[u][z] = model.newVariable("in" + u + "_" + z).binary();
                if (!at.allowed(u, z)) {
                    in[u][z].level(0);
                }
                once.set(in[u][z], 1);
                in[u][z].weight(NUDGE * ((u * 7919 + z * 104729) % 1000) / 1000);
            }
        }
        int pairs = 0;
        for (int[] pair : at.problem().apart()) {
            for (int z = 0; z < at.zones(); z++) {
                model.newExpression("apart" + pairs++).upper(1).set(in[pair[0]][z], 1).set(in[pair[1]][z], 1);
            }
        }
        Variable[][] has = new Variable[at.zones()][];
        Variable[][] tidal = new Variable[at.zones()][at.slots()];
        Expression all = model.newExpression("all");
        for (int z = 0; z < at.zones(); z++) {
            has[z] = new Variable[at.max(z) - at.min(z) + 1];
            Expression one = model.newExpression("one" + z).level(1);
            for (int k = 0; k < has[z].length; k++) {
                has[z][k] = model.newVariable("has" + z + "_" + k).binary();
                one.set(has[z][k], 1);
                all.set(has[z][k], at.min(z) + k);
                if (at.goal() == Goal.WINDOWS) {
                    has[z][k].weight(at.slots() * (at.min(z) + k));
                }
            }
            for (int t = 0; t < at.slots(); t++) {
                Variable[] open = has[z];
                if (at.tidal() > 0) {
                    open = withTidal(model, at, has[z], tidal, z, t);
                }
                Expression carries = model.newExpression("carries" + z + "_" + t).upper(0);
                for (int u = 0; u < at.units(); u++) {
                    carries.set(in[u][z], at.work(u, t));
                }
                for (int k = 0; k < open.length; k++) {
                    carries.set(open[k], -at.capacity()[at.min(z) + k]);
                }
                if (at.goal() == Goal.WAIT) {
                    waiting(model, at, in, open, z, t);
                }
            }
        }
        for (int t = 0; t < at.slots() && at.tidal() > 0; t++) {
            Expression open = model.newExpression("tidal" + t).upper(at.tidal());
            for (int z = 0; z < at.zones(); z++) {
                open.set(tidal[z][t], 1);
            }
        }
        if (at.goal() == Goal.WINDOWS) {
            all.lower(at.problem().minWindows()).upper(at.problem().maxWindows());
        } else {
            all.level(at.problem().given());
        }
        if (at.goal() == Goal.BALANCE) {
            balance(model, at, in, has);
        }
        long begun = System.nanoTime();
        Optimisation.Result result = model.minimise();
        double took = (System.nanoTime() - begun) / 1e9;
        if (!result.getState().isFeasible()) {
            return new Answer(Optional.empty(), Double.NaN, Double.NaN, took);
        }
        int[] zoneOf = new int[at.units()];
        for (int u = 0; u < zoneOf.length; u++) {
            for (int z = 0; z < at.zones(); z++) {
                zoneOf[u] = in[u][z].getValue().doubleValue() > 0.5 ? z : zoneOf[u];
            }
        }
        int[] placed = new int[at.zones()];
        int[][] opened = new int[at.zones()][at.slots()];
        for (int z = 0; z < placed.length; z++) {
            for (int k = 0; k < has[z].length; k++) {
                placed[z] = has[z][k].getValue().doubleValue() > 0.5 ? at.min(z) + k : placed[z];
            }
            for (int t = 0; t < at.slots() && at.tidal() > 0; t++) {
                opened[z][t] = (int) Math.round(tidal[z][t].getValue().doubleValue());
            }
        }
        return new Answer(Optional.of(new Layout(zoneOf, placed, opened)), Math.rint(result.getValue()), Double.NaN, took);
    }

    private static Variable[] withTidal(ExpressionsBasedModel model, Instance at, Variable[] has, Variable[][] tidal, int z, int t) {
        tidal[z][t] = model.newVariable("tidal" + z + "_" + t).integer().lower(0).upper(at.tidal());
        if (at.goal() == Goal.WINDOWS) {
            tidal[z][t].weight(1);
        }
        Variable[] open = new Variable[has.length];
        Expression one = model.newExpression("open" + z + "_" + t).level(1);
        Expression sum = model.newExpression("sum" + z + "_" + t).level(0).set(tidal[z][t], 1);
        for (int k = 0; k < open.length; k++) {
            open[k] = model.newVariable("open" + z + "_" + t + "_" + k).binary();
            one.set(open[k], 1);
            sum.set(has[k], at.min(z) + k).set(open[k], -(at.min(z) + k));
        }
        return open;
    }

    private static void waiting(ExpressionsBasedModel model, Instance at, Variable[][] in, Variable[] open, int z, int t) {
        Variable waiting = model.newVariable("wait" + z + "_" + t).lower(0).weight(1);
        int most = at.capacity()[at.max(z)];
        for (int k = 0; k < open.length; k++) {
            int number = 0;
            for (int[] line : at.lines().get(at.min(z) + k)) {
                long off = Math.max(0, (long) line[0] * most - line[1]);
                Expression above = model.newExpression("line" + z + "_" + t + "_" + k + "_" + number++).upper(off + line[1]);
                for (int u = 0; u < at.units(); u++) {
                    above.set(in[u][z], (long) line[0] * at.work(u, t));
                }
                above.set(waiting, -1).set(open[k], off);
            }
        }
    }

    private static void balance(ExpressionsBasedModel model, Instance at, Variable[][] in, Variable[][] has) {
        int all = 0;
        for (int u = 0; u < at.units(); u++) {
            all += at.day(u);
        }
        Variable high = model.newVariable("high").integer().lower(0).upper(all).weight(2);
        Variable low = model.newVariable("low").integer().lower(0).upper(all).weight(-1);
        for (int z = 0; z < at.zones(); z++) {
            for (int k = 0; k < has[z].length; k++) {
                int n = at.min(z) + k;
                Expression above = model.newExpression("high" + z + "_" + k).upper(all).set(high, -n).set(has[z][k], all);
                Expression below = model.newExpression("low" + z + "_" + k).upper((long) n * all).set(low, n).set(has[z][k], (long) n * all);
                for (int u = 0; u < at.units(); u++) {
                    above.set(in[u][z], at.day(u));
                    below.set(in[u][z], -at.day(u));
                }
            }
        }
    }
}

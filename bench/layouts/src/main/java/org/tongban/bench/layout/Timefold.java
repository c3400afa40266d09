package org.tongban.bench.layout;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongban.window.optimise.Layout;

/** Timefold with its default phases: first fit, then late acceptance over changes and swaps. */
final class Timefold implements Solver {

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public Answer solve(Instance at, double seconds) {
        TimefoldPlan plan = new TimefoldPlan();
        plan.holder = new TimefoldPlan.Holder(at);
        plan.units = new ArrayList<>();
        plan.zones = new ArrayList<>();
        for (int u = 0; u < at.units(); u++) {
            int unit = u;
            plan.units.add(new TimefoldUnit(u, IntStream.range(0, at.zones()).filter(z -> at.allowed(unit, z)).boxed().toList()));
        }
        for (int z = 0; z < at.zones(); z++) {
            plan.zones.add(new TimefoldZone(z, IntStream.rangeClosed(at.min(z), at.max(z)).boxed().toList()));
        }
        SolverConfig config = new SolverConfig().withSolutionClass(TimefoldPlan.class).withEntityClassList(List.of(TimefoldUnit.class, TimefoldZone.class))
                .withEasyScoreCalculatorClass(TimefoldScore.class).withTerminationSpentLimit(Duration.ofMillis((long) (seconds * 1000))).withRandomSeed(1L);
        var solver = SolverFactory.<TimefoldPlan>create(config).buildSolver();
        long begun = System.nanoTime();
        TimefoldPlan best = solver.solve(plan);
        double took = (System.nanoTime() - begun) / 1e9;
        if (!best.score.isFeasible()) {
            return new Answer(Optional.empty(), Double.NaN, Double.NaN, took);
        }
        int[] zoneOf = best.units.stream().mapToInt(unit -> unit.zone).toArray();
        int[] windows = best.zones.stream().mapToInt(zone -> zone.windows).toArray();
        int[][] tidal = new int[at.zones()][at.slots()];
        for (int z = 0; z < windows.length; z++) {
            for (int t = 0; t < at.slots() && at.tidal() > 0; t++) {
                while (at.capacity()[windows[z] + tidal[z][t]] < Checker.work(at, zoneOf, z, t)) {
                    tidal[z][t]++;
                }
            }
        }
        return new Answer(Optional.of(new Layout(zoneOf, windows, tidal)), -best.score.softScore(), Double.NaN, took);
    }
}

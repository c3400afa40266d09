package org.tongban.window.optimise;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongban.window.optimise.LayoutPlan.WishCost;
import org.tongban.window.optimise.LayoutPlan.ZonePlan;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;

/** Finds the layout of a scenario that serves a goal best, and says why it is as it is. */
public final class LayoutPlanner {

    private static final double THOUSAND = 1000;
    private static final long WISH_TRIALS = 20_000;
    /** Share of the time for the layout that may be spent on what limits cost. */
    private static final double WISH_TIME = 0.3;
    private static final int MOST_WISHES = 40;

    private LayoutPlanner() {
    }

    /**
     * Works on the calling thread; the watch follows and can stop it.
     *
     * @throws IllegalArgumentException if there is nothing to lay out, or the number of windows is not known
     */
    public static LayoutPlan plan(Scenario scenario, LayoutRequest request, Watch watch) {
        ScenarioUnits units = new ScenarioUnits(scenario, request);
        Problem problem = units.problem();
        Optional<String> conflict = new Conflicts(scenario, units).find();
        if (conflict.isPresent()) {
            Outcome none = new Outcome(Optional.empty(), 0, 0, 0, 1, Outcome.End.PROVEN);
            return new LayoutPlan(request.goal(), Optional.empty(), none, 0, 0, 0, 0, List.of(), List.of(), conflict);
        }
        @Nullable Layout start = units.asItIs().orElse(null);
        Outcome outcome = Optimiser.solve(problem, request.effort(), start, watch);
        if (outcome.layout().isEmpty()) {
            return new LayoutPlan(request.goal(), Optional.empty(), outcome, 0, 0, 0, measured(problem, outcome.bound()), List.of(), List.of(),
                    Optional.of(new Loosened(scenario, request, watch).sentence(outcome)));
        }
        Layout layout = outcome.layout().get();
        List<ZonePlan> zones = zones(scenario, units, layout);
        List<WishCost> wishes = wishes(scenario, request, units, outcome, watch);
        return new LayoutPlan(request.goal(), Optional.of(PlannedScenario.of(scenario, units, layout)), outcome, layout.permanent(),
                layout.tidalHalfHours() * Scenario.SLOT / 60.0, measured(problem, outcome.value()), measured(problem, outcome.bound()), zones, wishes, Optional.empty());
    }

    /** A value of the search in the plan's measure. */
    static double measured(Problem problem, long value) {
        return switch (problem.goal()) {
            case WINDOWS -> value / (double) problem.slots();
            case WAIT -> value / Math.max(1, people(problem));
            case BALANCE -> value / THOUSAND;
        };
    }

    private static double people(Problem problem) {
        long sum = 0;
        for (Problem.Unit unit : problem.units()) {
            sum += Arrays.stream(unit.arrivals()).asLongStream().sum();
        }
        return sum;
    }

    /** A half hour as people write it. */
    static String clock(Scenario scenario, int slot) {
        LocalTime from = scenario.opens().plusMinutes((long) slot * Scenario.SLOT);
        return from + "–" + from.plusMinutes(Scenario.SLOT);
    }

    private static List<ZonePlan> zones(Scenario scenario, ScenarioUnits units, Layout layout) {
        Explanation explanation = new Explanation(scenario, units.problem(), layout);
        List<ZonePlan> plans = new ArrayList<>();
        for (int z = 0; z < scenario.zones().size(); z++) {
            Set<String> departments = new LinkedHashSet<>();
            List<String> items = new ArrayList<>();
            for (ItemDemand item : scenario.items()) {
                if (zoneOf(item, units, layout) == z) {
                    departments.add(item.department());
                    items.add(item.name());
                }
            }
            plans.add(new ZonePlan(scenario.zones().get(z).name(), layout.windows()[z], Arrays.stream(layout.tidal()[z]).boxed().toList(), List.copyOf(departments), items, explanation.of(z)));
        }
        return plans;
    }

    static int zoneOf(ItemDemand item, ScenarioUnits units, Layout layout) {
        for (int u = 0; u < units.items().size(); u++) {
            if (units.items().get(u).stream().anyMatch(each -> each == item)) {
                return layout.zoneOf()[u];
            }
        }
        throw new IllegalStateException(item.name() + " is in no unit");
    }

    /** Takes away one limit after the other and searches on from the layout found. */
    private static List<WishCost> wishes(Scenario scenario, LayoutRequest request, ScenarioUnits units, Outcome outcome, Watch watch) {
        List<WishCost> costs = new ArrayList<>();
        Layout layout = outcome.layout().orElseThrow();
        List<Loosened.Limit> limits = Loosened.limits(scenario);
        long until = System.nanoTime() + (long) Math.min(Long.MAX_VALUE / 4, request.effort().seconds() * 1e9 * WISH_TIME);
        for (Loosened.Limit limit : limits.subList(0, Math.min(MOST_WISHES, limits.size()))) {
            if (watch.isStopped() || System.nanoTime() > until) {
                break;
            }
            ScenarioUnits freer = new ScenarioUnits(limit.without(), request);
            Layout start = freer.placed(item -> scenario.zones().get(zoneOf(item, units, layout)).name()).orElse(null);
            Search search = new Search(freer.problem(), request.effort().seed());
            Search.Found found = search.run(start, WISH_TRIALS, Long.MIN_VALUE, () -> watch.isStopped() || System.nanoTime() > until, any -> { });
            if (found != null && found.value() < outcome.value()) {
                costs.add(new WishCost(limit.name(), limit.english(), measured(units.problem(), outcome.value()) - measured(freer.problem(), found.value())));
            }
        }
        costs.sort(Comparator.comparingDouble(WishCost::saved).reversed());
        return costs;
    }
}

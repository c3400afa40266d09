package org.tongban.window.ui.load;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tongban.exchange.Progress;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioRefused;
import org.tongban.window.scenario.WindowSpec;
import org.tongban.window.simulation.Simulation;
import org.tongban.window.simulation.ZoneResult;

/**
 * A zone's day as the simulation finds it, from batches of days that are alike and independent.
 *
 * @param windows how many windows stood open
 * @param meanWait mean minutes in line over the day
 * @param points  by half hour
 */
public record SimulatedDay(int windows, Mean meanWait, List<Point> points) {

    private static final int BATCHES = 10;
    private static final int DAYS = 12;
    /** Student's t, 97.5 %, for one batch fewer. */
    private static final double T = 2.262157;

    public SimulatedDay {
        points = List.copyOf(points);
    }

    /** A mean with half the width of its 95 % interval. */
    public record Mean(double mean, double half) {

        static Mean of(List<Double> values) {
            double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
            return new Mean(mean, T * Math.sqrt(squares / (values.size() - 1) / values.size()));
        }

        public double low() {
            return Math.max(0, mean - half);
        }

        public double high() {
            return mean + half;
        }
    }

    /** A half hour. */
    public record Point(LocalTime from, Mean meanWait) {
    }

    /**
     * Simulates the zone with so many windows that stand open all day; its tidal windows and their rules stay. Takes a moment.
     *
     * @return empty where the scenario does not allow it, such as an item that none of the windows takes
     */
    public static Optional<SimulatedDay> of(Scenario scenario, String zone, int windows, long seed, Progress progress) {
        Scenario alone = alone(scenario, zone, windows);
        List<ZoneResult> batches = new ArrayList<>();
        try {
            for (int batch = 0; batch < BATCHES; batch++) {
                int done = batch;
                batches.add(Simulation.run(alone, DAYS, seed + batch, 1, (stage, at, of) -> progress.at(zone, done, BATCHES)).zone(zone).orElseThrow());
                progress.at(zone, batch + 1, BATCHES);
            }
        } catch (ScenarioRefused refused) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        for (int slot = 0; slot < alone.slots(); slot++) {
            int now = slot;
            points.add(new Point(alone.opens().plusMinutes((long) slot * Scenario.SLOT), mean(batches, result -> result.halfHours().get(now).meanWait())));
        }
        return Optional.of(new SimulatedDay(windows, mean(batches, ZoneResult::meanWait), points));
    }

    private static Mean mean(List<ZoneResult> batches, ToDoubleFunction<ZoneResult> of) {
        return Mean.of(batches.stream().mapToDouble(of).boxed().toList());
    }

    /** The zone without the rest of the hall, with another number of windows: the last are left out, new ones take everything of the zone. */
    static Scenario alone(Scenario scenario, String zone, int count) {
        List<WindowSpec> windows = new ArrayList<>();
        int standing = 0;
        for (WindowSpec window : scenario.windows()) {
            if (window.zone().equals(zone) && (window.tidal() || standing++ < count)) {
                windows.add(window);
            }
        }
        for (int more = 1; standing < count; standing++, more++) {
            windows.add(new WindowSpec("+" + more, zone, Set.of(), List.of(), false, false));
        }
        List<ItemDemand> items = ZoneDay.itemsOf(scenario, zone);
        return new Scenario(scenario.name(), scenario.opens(), scenario.closes(), scenario.zones().stream().filter(each -> each.name().equals(zone)).toList(), windows, items,
                scenario.tidal().stream().filter(rule -> rule.zone().equals(zone)).toList(), scenario.limits());
    }
}

package org.tongban.window.simulation;

import java.util.concurrent.CancellationException;
import org.tongban.exchange.Progress;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioRefused;

/**
 * Days of a hall, simulated event by event: people come at random with the mean of their half hour, take the first free window that takes
 * their item or wait in turn, and may lose patience; windows pause, tidal ones open by rule, green ones take those with priority first.
 * Tidal windows have no breaks. A person's own luck is drawn by item and purpose, so two layouts with one seed see the same people.
 */
public final class Simulation {

    /** More days than a life has. */
    public static final int MOST_REPLICATIONS = 100_000;
    /** A day of more people takes seconds, in which nobody could cancel. */
    private static final double MOST_PEOPLE = 5_000_000;
    /** Each zone keeps two numbers of each day. */
    private static final long MOST_KEPT = 10_000_000;
    private static final double PROBABILITY = 0.95;

    private Simulation() {
    }

    /**
     * Simulates on as many threads as the machine has; what comes out does not depend on their number.
     *
     * @param replications days, from 1 to {@link #MOST_REPLICATIONS}
     * @param progress     hears of days done from this thread; may cancel
     * @throws ScenarioRefused if the scenario's parts do not fit or nobody takes an item
     * @throws CancellationException if cancelled
     */
    public static SimulationResult run(Scenario scenario, int replications, long seed, Progress progress) {
        return run(scenario, replications, seed, Runtime.getRuntime().availableProcessors(), progress);
    }

    /** @param threads 1 or more */
    public static SimulationResult run(Scenario scenario, int replications, long seed, int threads, Progress progress) {
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            throw new IllegalArgumentException("重复次数 " + replications + " 应为 1 到 " + MOST_REPLICATIONS + " (replications: from 1 to " + MOST_REPLICATIONS + ")");
        }
        double people = scenario.items().stream().mapToDouble(ItemDemand::arrivalsOfTheDay).sum();
        if (people > MOST_PEOPLE) {
            throw new IllegalArgumentException("一天来 " + Math.round(people) + " 人，多于 " + Math.round(MOST_PEOPLE) + " 人，请核对到达人数 (too many people for a day)");
        }
        if ((long) replications * scenario.zones().size() > MOST_KEPT) {
            throw new IllegalArgumentException("重复次数乘分区数多于 " + MOST_KEPT + "，请减少重复次数 (too many days for so many zones)");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads);
        }
        Days days = new Days(HallModel.parts(scenario), scenario.zones().size(), scenario.slots(), Scenario.SLOT,
                scenario.limits().promisesAWait() ? scenario.limits().withinMinutes() : 0, replications, seed);
        days.pass(threads, progress);
        return Results.of(scenario, days, PROBABILITY);
    }

    /**
     * One line before equal windows that goes on for ever, where no formula answers (handling times of any distribution): one long run in
     * batches, the first of them left out because it begins empty.
     *
     * @param people mean number of people to simulate, such as a million
     */
    public static SteadyResult steady(double perHour, Handling handling, int windows, double patience, long people, long seed) {
        return Steady.run(perHour, handling, windows, patience, people, seed);
    }
}

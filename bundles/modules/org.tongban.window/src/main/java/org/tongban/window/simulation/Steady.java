package org.tongban.window.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.tongban.window.scenario.Handling;
import org.tongban.window.simulation.Part.Desk;
import org.tongban.window.simulation.Part.Item;

/** One line that goes on for ever: a very long day in batches, each as long as all the others. */
final class Steady {

    /** Few enough that each is far longer than the memory of the line, many enough for Student's t. */
    private static final int BATCHES = 32;
    private static final int HOUR = 60;

    private Steady() {
    }

    static SteadyResult run(double perHour, Handling handling, int windows, double patience, long people, long seed) {
        if (!(perHour > 0) || windows < 1 || people < BATCHES || patience < 0 || patience == 0 && perHour * handling.mean() >= HOUR * (double) windows) {
            throw new IllegalArgumentException("每小时 " + perHour + " 人、每人 " + handling.mean() + " 分钟、" + windows + " 个窗口：队列不稳定或数目有误，请加窗口 (unstable, or no such numbers)");
        }
        int slots = BATCHES + 1;
        double rate = perHour / HOUR;
        double batch = people / rate / BATCHES;
        double[] perMinute = new double[slots];
        Arrays.fill(perMinute, rate);
        Item item = new Item(0, 0, 0, perMinute, HallModel.gaps(perMinute), new Minutes(handling), patience, 0);
        List<Desk> desks = new ArrayList<>(Collections.nCopies(windows, new Desk(0, new int[1], new double[0], false, false)));
        Tally tally = new Tally(1, slots, batch, 0);
        Passing.of(new Part(List.of(item), desks, List.of(), List.of(), 0, 0, 1), tally, batch).pass(seed, 0);
        double[] served = IntStream.range(1, slots).mapToDouble(slot -> tally.servedIn[slot]).toArray();
        double[] waited = IntStream.range(1, slots).mapToDouble(slot -> tally.waitedIn[slot]).toArray();
        long came = IntStream.range(1, slots).mapToLong(slot -> tally.arrivedIn[slot]).sum();
        return new SteadyResult(Spread.mean(served, waited), Spread.halfWidth(served, waited, 0.95).orElse(0), Spread.halfWidth(served, waited, 0.99).orElse(0), tally.percentile(0, 0.9),
                1 - Arrays.stream(served).sum() / came);
    }
}

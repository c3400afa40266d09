package org.tongban.bench.day;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tongban.exchange.Progress;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import org.tongban.window.simulation.Simulation;
import org.tongban.window.simulation.SimulationResult;
import org.tongban.window.simulation.ZoneResult;
import umontreal.ssj.rng.LFSR113;
import umontreal.ssj.rng.LFSR258;
import umontreal.ssj.rng.MRG31k3p;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The hall's day by Tongban and by SSJ, one thread each, in turns. Arguments: days (default 5000), rounds (7), scenario file (the bench's).
 * Results are compared first: every zone's mean wait and people served within three standard errors. SSJ is measured as it comes (splay
 * tree, MRG32k3a) and with the event list and generator of its own that were quickest here.
 */
public final class HallDayBench {

    /** Time on the processor: both run in this thread alone, and the machine may have others to serve. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 3;
    private static final double Z95 = 1.96;

    private HallDayBench() {
    }

    public static void main(String[] args) throws IOException {
        int days = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Scenario scenario = args.length > 2 ? ScenarioFile.read(Path.of(args[2])) : ScenarioFile.read(own(), "hall-day.yaml");
        double people = scenario.items().stream().mapToDouble(item -> item.arrivalsOfTheDay()).sum();
        System.out.printf("%s: %.0f people a day, %d days a run%n%n", scenario.name(), people, days);
        compare(scenario, days);
        Map<String, Supplier<EventList>> lists = new LinkedHashMap<>();
        lists.put("splay tree", SplayTree::new);
        lists.put("red-black tree", RedblackTree::new);
        lists.put("binary tree", BinaryTree::new);
        lists.put("Henriksen", Henriksen::new);
        lists.put("linked list", DoublyLinked::new);
        Map<String, Supplier<RandomStream>> generators = new LinkedHashMap<>();
        generators.put("MRG32k3a", MRG32k3a::new);
        generators.put("MRG31k3p", MRG31k3p::new);
        generators.put("LFSR113", LFSR113::new);
        generators.put("LFSR258", LFSR258::new);
        Map<String, Runnable> runs = new LinkedHashMap<>();
        runs.put("Tongban", () -> Simulation.run(scenario, days, 1, 1, Progress.silent()));
        String list = quickest(scenario, days / 4, lists, MRG32k3a::new, null);
        String generator = quickest(scenario, days / 4, null, null, generators);
        runs.put("SSJ as it comes (splay tree, MRG32k3a)", () -> new SsjHall(scenario, days, new SplayTree(), MRG32k3a::new).pass());
        runs.put("SSJ at its quickest here (" + list + ", " + generator + ")",
                () -> new SsjHall(scenario, days, lists.get(list).get(), generators.get(generator)).pass());
        measure(runs, rounds, days, people);
    }

    private static String own() throws IOException {
        try (InputStream in = HallDayBench.class.getResourceAsStream("hall-day.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void compare(Scenario scenario, int days) {
        SimulationResult ours = Simulation.run(scenario, days, 1, 1, Progress.silent());
        Waits theirs = new SsjHall(scenario, days, new SplayTree(), MRG32k3a::new).pass();
        boolean alike = true;
        System.out.println("| zone | Tongban served, mean wait | SSJ served, mean wait | standard errors apart |");
        System.out.println("|---|---|---|---|");
        for (int zone = 0; zone < ours.zones().size(); zone++) {
            ZoneResult our = ours.zones().get(zone);
            double error = Math.hypot(our.ci95().orElseThrow() / Z95, theirs.error(zone));
            double apart = (our.meanWait() - theirs.mean(zone)) / error;
            double people = (our.served() - theirs.served(zone)) / Math.sqrt(2 * our.served() / days);
            alike &= Math.abs(apart) <= 3 && Math.abs(people) <= 3;
            System.out.printf("| %s | %.2f, %.3f | %.2f, %.3f | %.1f, %.1f |%n", our.zone(), our.served(), our.meanWait(), theirs.served(zone), theirs.mean(zone), people, apart);
        }
        System.out.println(alike ? "\nAll within three standard errors.\n" : "\nNOT within three standard errors.\n");
        if (!alike) {
            throw new IllegalStateException("the two programs do not simulate the same hall; no time is compared");
        }
    }

    /** The quickest event list, or the quickest generator. */
    private static String quickest(Scenario scenario, int days, Map<String, Supplier<EventList>> lists, Supplier<RandomStream> streams, Map<String, Supplier<RandomStream>> generators) {
        Map<String, Runnable> runs = new LinkedHashMap<>();
        if (generators == null) {
            lists.forEach((name, list) -> runs.put(name, () -> new SsjHall(scenario, days, list.get(), streams).pass()));
        } else {
            generators.forEach((name, generator) -> runs.put(name, () -> new SsjHall(scenario, days, new SplayTree(), generator).pass()));
        }
        Map<String, double[]> times = times(runs, 3);
        times.forEach((name, each) -> System.out.printf("SSJ with %s: %.1f µs a day%n", name, each[each.length / 2] / days / 1000));
        return times.entrySet().stream().min((one, other) -> Double.compare(one.getValue()[1], other.getValue()[1])).orElseThrow().getKey();
    }

    private static Map<String, double[]> times(Map<String, Runnable> runs, int rounds) {
        Map<String, double[]> times = new LinkedHashMap<>();
        runs.keySet().forEach(name -> times.put(name, new double[rounds]));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, Runnable> run : runs.entrySet()) {
                long begun = CLOCK.getCurrentThreadCpuTime();
                run.getValue().run();
                if (round >= 0) {
                    times.get(run.getKey())[round] = CLOCK.getCurrentThreadCpuTime() - begun;
                }
            }
        }
        times.values().forEach(Arrays::sort);
        return times;
    }

    private static void measure(Map<String, Runnable> runs, int rounds, int days, double people) {
        Map<String, double[]> times = times(runs, rounds);
        double ours = times.get("Tongban")[rounds / 2];
        System.out.println("\n| one thread, median of " + rounds + " (lowest–highest) | a day | a person | beside Tongban |");
        System.out.println("|---|---|---|---|");
        times.forEach((name, each) -> System.out.printf("| %s | %.1f µs (%.1f–%.1f) | %.0f ns | %.2f |%n", name, each[rounds / 2] / days / 1000, each[0] / days / 1000,
                each[rounds - 1] / days / 1000, each[rounds / 2] / days / people, each[rounds / 2] / ours));
    }
}

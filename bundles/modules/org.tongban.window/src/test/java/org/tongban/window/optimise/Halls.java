package org.tongban.window.optimise;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.WindowSpec;
import org.tongban.window.scenario.ZoneSpec;

/** Halls for the tests: small ones made up from a seed, and single departments. */
final class Halls {

    static final int SLOTS = 4;

    private Halls() {
    }

    /** So many departments and zones, four half hours, with wishes and limits drawn by the seed. */
    static Scenario madeUp(long seed, int departments, int zones) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ItemDemand> items = new ArrayList<>();
        for (int d = 0; d < departments; d++) {
            List<Double> arrivals = new ArrayList<>();
            double level = 0.5 + 4 * random.nextDouble();
            for (int t = 0; t < SLOTS; t++) {
                arrivals.add(level * (0.4 + 1.2 * random.nextDouble()));
            }
            items.add(item("事项" + d, "部门" + d, 3 + 20 * random.nextDouble(), arrivals));
        }
        List<ZoneSpec> places = new ArrayList<>();
        for (int z = 0; z < zones; z++) {
            Set<String> takes = new java.util.LinkedHashSet<>();
            if (random.nextInt(3) == 0) {
                for (int d = 0; d < departments; d++) {
                    if (d % zones == z || random.nextBoolean()) {
                        takes.add("部门" + d);
                    }
                }
            }
            places.add(new ZoneSpec("区" + z, random.nextInt(2), 4 + random.nextInt(8), takes));
        }
        List<Set<String>> apart = random.nextBoolean() ? List.of(Set.of("部门0", "部门1")) : List.of();
        List<Set<String>> together = departments > 4 && random.nextBoolean() ? List.of(Set.of("部门2", "部门3")) : List.of();
        Limits limits = new Limits(random.nextInt(4), Limits.UNLIMITED, random.nextInt(3), 10, 0.8, 0.9, together, apart);
        return new Scenario("大厅" + seed, LocalTime.of(9, 0), LocalTime.of(9 + SLOTS / 2, 0), places, List.of(), items, List.of(), limits);
    }

    static ItemDemand item(String name, String department, double minutes, List<Double> arrivals) {
        return new ItemDemand(name, department, Optional.empty(), arrivals, Handling.exponential(minutes), Optional.empty(), 0);
    }

    static ZoneSpec zone(String name, int min, int max, String... takes) {
        return new ZoneSpec(name, min, max, Set.of(takes));
    }

    static Scenario hall(List<ZoneSpec> zones, List<ItemDemand> items, Limits limits) {
        return new Scenario("大厅", LocalTime.of(9, 0), LocalTime.of(9, 0).plusMinutes(30L * items.get(0).arrivals().size()), zones, List.<WindowSpec>of(), items, List.of(), limits);
    }

    static Limits level(double within, double share) {
        return new Limits(0, Limits.UNLIMITED, 0, within, share, 1, List.of(), List.of());
    }

    static LayoutRequest request(Goal goal, int windows) {
        return new LayoutRequest(goal, Effort.trials(20_000, 1), false, false, windows == 0 ? OptionalInt.empty() : OptionalInt.of(windows));
    }
}

package org.tongban.window.ui.load;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.WindowSpec;
import org.tongban.window.scenario.ZoneSpec;

/** Days of invented halls: a zone 一区 with equal windows, and a zone 二区 with one. */
public final class TestDays {

    private TestDays() {
    }

    public static Scenario scenario(int windows, ItemDemand... items) {
        return scenario(windows, new Limits(0, 100, 0, 10, 0.8, 1, List.of(), List.of()), items);
    }

    static Scenario unpromised(int windows, ItemDemand... items) {
        return scenario(windows, new Limits(0, 100, 0, 0, 0, 1, List.of(), List.of()), items);
    }

    private static Scenario scenario(int count, Limits limits, ItemDemand... items) {
        List<WindowSpec> windows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            windows.add(new WindowSpec("A" + i, "一区", Set.of(), List.of(), false, false));
        }
        windows.add(new WindowSpec("B1", "二区", Set.of(), List.of(), false, false));
        LocalTime opens = LocalTime.of(9, 0);
        return new Scenario("试算", opens, opens.plusMinutes(30L * items[0].arrivals().size()), List.of(new ZoneSpec("一区", 0, 50, Set.of()), new ZoneSpec("二区", 0, 50, Set.of())), windows,
                List.of(items), List.of(), limits);
    }

    public static ItemDemand demand(String name, double minutes, double... arrivals) {
        return new ItemDemand(name, name, Optional.of("一区"), boxed(arrivals), Handling.exponential(minutes), Optional.empty(), 0);
    }

    static ItemDemand impatient(String name, double minutes, double patience, double... arrivals) {
        return new ItemDemand(name, name, Optional.of("一区"), boxed(arrivals), Handling.exponential(minutes), Optional.of(patience), 0);
    }

    public static ItemDemand elsewhere(String name, double minutes, double... arrivals) {
        return new ItemDemand(name, name, Optional.of("二区"), boxed(arrivals), Handling.exponential(minutes), Optional.empty(), 0);
    }

    private static List<Double> boxed(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}

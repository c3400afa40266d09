package org.tongban.window.simulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioCheck;
import org.tongban.window.scenario.ScenarioProblem;
import org.tongban.window.scenario.ScenarioRefused;
import org.tongban.window.scenario.TidalRule;
import org.tongban.window.scenario.WindowSpec;
import org.tongban.window.scenario.ZoneSpec;
import org.tongban.window.simulation.Part.Desk;
import org.tongban.window.simulation.Part.Item;
import org.tongban.window.simulation.Part.Scheduled;
import org.tongban.window.simulation.Part.Tide;

/** A scenario taken apart into what has nothing to do with each other, ready to be simulated. */
final class HallModel {

    private final Scenario scenario;
    private final List<WindowSpec> windows;
    private final Map<String, Integer> zones = new LinkedHashMap<>();
    /** For each item the windows that take it, by number. */
    private final List<List<Integer>> takers = new ArrayList<>();
    private final int[] group;

    private HallModel(Scenario scenario) {
        this.scenario = scenario;
        for (ZoneSpec zone : scenario.zones()) {
            zones.put(zone.name(), zones.size());
        }
        Map<WindowSpec, Integer> sizes = new HashMap<>();
        scenario.windows().forEach(window -> sizes.put(window, (int) scenario.items().stream().filter(item -> takes(window, item)).count()));
        windows = scenario.windows().stream().sorted(Comparator.comparing(WindowSpec::tidal).thenComparing(sizes::get).thenComparing(WindowSpec::green)).toList();
        group = new int[windows.size()];
        for (int window = 0; window < group.length; window++) {
            group[window] = window;
        }
    }

    /** @throws ScenarioRefused if its parts do not fit, or nobody takes an item */
    static List<Part> parts(Scenario scenario) {
        List<ScenarioProblem> problems = new ArrayList<>(ScenarioCheck.problems(scenario));
        if (!problems.isEmpty()) {
            throw new ScenarioRefused(scenario.name(), problems);
        }
        HallModel model = new HallModel(scenario);
        for (ItemDemand item : scenario.items()) {
            List<Integer> desks = new ArrayList<>();
            for (int window = 0; window < model.windows.size(); window++) {
                if (takes(model.windows.get(window), item)) {
                    desks.add(window);
                }
            }
            if (desks.stream().allMatch(window -> model.windows.get(window).tidal()) && item.arrivalsOfTheDay() > 0) {
                problems.add(new ScenarioProblem(0, "items", "事项“" + item.name() + "”没有一直开着的窗口受理，请给它的区加窗口，或在窗口的 items 中写上它 (no permanent window takes it)"));
            }
            model.takers.add(desks);
        }
        if (!problems.isEmpty()) {
            throw new ScenarioRefused(scenario.name(), problems);
        }
        model.join();
        return model.split();
    }

    private static boolean takes(WindowSpec window, ItemDemand item) {
        return window.items().isEmpty() ? item.zone().filter(window.zone()::equals).isPresent() : window.items().contains(item.name());
    }

    /** Windows that take the same item, or are opened by the same hands, have to do with each other. */
    private void join() {
        takers.forEach(this::join);
        for (ZoneSpec zone : scenario.zones()) {
            List<Integer> tidal = tidalOf(zone.name());
            if (!tidal.isEmpty()) {
                List<Integer> all = new ArrayList<>(tidal);
                for (int item = 0; item < takers.size(); item++) {
                    if (zoneOf(item) == zones.get(zone.name())) {
                        all.addAll(takers.get(item));
                    }
                }
                join(all);
            }
        }
        List<Integer> tidal = new ArrayList<>();
        Map<String, List<Integer>> called = new LinkedHashMap<>();
        for (TidalRule rule : scenario.tidal()) {
            tidal.addAll(tidalOf(rule.zone()));
            rule.backOffice().forEach(name -> called.computeIfAbsent(name, key -> new ArrayList<>()).addAll(tidalOf(rule.zone())));
        }
        called.values().forEach(this::join);
        if (tidal.size() > scenario.limits().maxTidal()) {
            join(tidal);
        }
    }

    private List<Integer> tidalOf(String zone) {
        List<Integer> found = new ArrayList<>();
        for (int window = 0; window < windows.size(); window++) {
            if (windows.get(window).tidal() && windows.get(window).zone().equals(zone)) {
                found.add(window);
            }
        }
        return found;
    }

    private void join(List<Integer> together) {
        for (int window : together) {
            int from = find(window);
            int to = find(together.get(0));
            group[Math.max(from, to)] = Math.min(from, to);
        }
    }

    private int find(int window) {
        int at = window;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private int zoneOf(int item) {
        return scenario.items().get(item).zone().map(zones::get).orElseGet(() -> takers.get(item).isEmpty() ? 0 : zones.get(windows.get(takers.get(item).get(0)).zone()));
    }

    private List<Part> split() {
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int window = 0; window < group.length; window++) {
            parts.computeIfAbsent(find(window), key -> new ArrayList<>()).add(window);
        }
        return parts.values().stream().map(this::part).toList();
    }

    private Part part(List<Integer> members) {
        Map<Integer, Integer> number = new HashMap<>();
        members.forEach(window -> number.put(window, number.size()));
        Map<List<Integer>, Integer> kinds = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        for (int item = 0; item < takers.size(); item++) {
            if (!takers.get(item).isEmpty() && number.containsKey(takers.get(item).get(0)) && scenario.items().get(item).arrivalsOfTheDay() > 0) {
                int kind = kinds.computeIfAbsent(takers.get(item), key -> kinds.size());
                items.add(item(item, kind));
            }
        }
        List<Desk> desks = new ArrayList<>();
        List<Scheduled> scheduled = new ArrayList<>();
        for (int window : members) {
            WindowSpec spec = windows.get(window);
            int[] taken = kinds.entrySet().stream().filter(entry -> entry.getKey().contains(window)).mapToInt(Map.Entry::getValue).toArray();
            double[] pauses = spec.tidal() ? new double[0] : spec.breaks().stream().flatMapToDouble(pause -> DoubleStream.of(minute(pause.from()), minute(pause.until()))).toArray();
            for (int at = 0; at < pauses.length; at += 2) {
                scheduled.add(new Scheduled(pauses[at], Part.PAUSE, desks.size()));
                scheduled.add(new Scheduled(pauses[at + 1], Part.RESUME, desks.size()));
            }
            desks.add(new Desk(zones.get(spec.zone()), taken, pauses, spec.tidal(), spec.green()));
        }
        Set<String> helpers = new LinkedHashSet<>();
        List<Tide> tides = new ArrayList<>();
        for (TidalRule rule : scenario.tidal()) {
            int[] opened = tidalOf(rule.zone()).stream().filter(number::containsKey).mapToInt(number::get).toArray();
            if (opened.length > 0) {
                helpers.addAll(rule.backOffice());
                List<String> known = List.copyOf(helpers);
                scheduled.add(new Scheduled(rule.from().map(this::minute).orElse(0.0), Part.TIDE_IN, tides.size()));
                scheduled.add(new Scheduled(minute(rule.until().orElse(scenario.closes())), Part.TIDE_OUT, tides.size()));
                tides.add(new Tide(zones.get(rule.zone()), rule.openAt().orElse(0), rule.closeAt(), rule.minutes(),
                        rule.backOffice().stream().distinct().mapToInt(known::indexOf).toArray(), opened));
            }
        }
        scheduled.sort(Comparator.comparingDouble(Scheduled::time));
        return new Part(items, desks, tides, scheduled, helpers.size(), scenario.limits().maxTidal(), kinds.size());
    }

    private Item item(int number, int kind) {
        ItemDemand item = scenario.items().get(number);
        double[] perMinute = item.arrivals().stream().mapToDouble(people -> people / Scenario.SLOT).toArray();
        return new Item(key(item.name()), zoneOf(number), kind, perMinute, gaps(perMinute), new Minutes(item.handling()), item.patience().orElse(0.0), item.priority());
    }

    static double[] gaps(double[] perMinute) {
        return Arrays.stream(perMinute).map(rate -> 1 / rate).toArray();
    }

    /** The item's streams go by its name, so they stay the same in another layout. */
    private static long key(String name) {
        long key = 0;
        for (int at = 0; at < name.length(); at++) {
            key = key * 0x100000001B3L + name.charAt(at);
        }
        return key;
    }

    private double minute(LocalTime time) {
        return Duration.between(scenario.opens(), time).toMinutes();
    }
}

package org.tongban.window.optimise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.WindowSpec;
import org.tongban.window.scenario.ZoneSpec;

/** A scenario as a {@link Problem}: which items make up a unit, and what its limits mean in whole numbers. */
final class ScenarioUnits {

    private static final double THOUSAND = 1000;
    private static final int MOST_TIDAL = 12;

    private final Scenario scenario;
    private final LayoutRequest request;
    private final List<List<ItemDemand>> items = new ArrayList<>();
    private final Problem problem;

    ScenarioUnits(Scenario scenario, LayoutRequest request) {
        this.scenario = scenario;
        this.request = request;
        if (scenario.zones().isEmpty() || scenario.items().isEmpty()) {
            throw new IllegalArgumentException("情景“" + scenario.name() + "”没有" + (scenario.zones().isEmpty() ? "分区（zones）" : "事项（items）") + "，无从优化 (no "
                    + (scenario.zones().isEmpty() ? "zones" : "items") + " to lay out)");
        }
        group();
        problem = build();
    }

    Problem problem() {
        return problem;
    }

    /** The items of each unit. */
    List<List<ItemDemand>> items() {
        return items;
    }

    /** Whether this item stays where the scenario has it. */
    private boolean isFixed(ItemDemand item) {
        return item.zone().isPresent() && (request.keepZones() || scenario.items().stream().anyMatch(each -> each.zone().isEmpty()));
    }

    private void group() {
        int count = scenario.items().size();
        int[] leader = new int[count];
        for (int i = 0; i < count; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (!request.split() && belong(scenario.items().get(i), scenario.items().get(j))) {
                    join(leader, i, j);
                }
            }
        }
        for (Set<String> wish : scenario.limits().together()) {
            List<Integer> meant = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (names(scenario.items().get(i), wish)) {
                    meant.add(i);
                }
            }
            meant.forEach(i -> join(leader, meant.get(0), i));
        }
        Map<Integer, List<ItemDemand>> units = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            units.computeIfAbsent(find(leader, i), any -> new ArrayList<>()).add(scenario.items().get(i));
        }
        items.addAll(units.values());
    }

    /** Items of one department go together unless the scenario itself keeps them in different zones. */
    private boolean belong(ItemDemand a, ItemDemand b) {
        if (!a.department().equals(b.department())) {
            return false;
        }
        long zones = scenario.items().stream().filter(item -> item.department().equals(a.department()) && isFixed(item)).map(ItemDemand::zone).distinct().count();
        return zones < 2 || isFixed(a) && isFixed(b) && a.zone().equals(b.zone());
    }

    static boolean names(ItemDemand item, Set<String> wish) {
        return wish.contains(item.name()) || wish.contains(item.department());
    }

    private static void join(int[] leader, int a, int b) {
        int low = Math.min(find(leader, a), find(leader, b));
        int high = Math.max(find(leader, a), find(leader, b));
        leader[high] = low;
    }

    private static int find(int[] leader, int i) {
        return leader[i] == i ? i : find(leader, leader[i]);
    }

    private Problem build() {
        Limits limits = scenario.limits();
        int slots = scenario.slots();
        List<Problem.Unit> units = new ArrayList<>();
        double people = 0;
        double minutes = 0;
        double quickest = Double.POSITIVE_INFINITY;
        for (List<ItemDemand> unit : items) {
            int[] arrivals = new int[slots];
            int[] work = new int[slots];
            for (ItemDemand item : unit) {
                for (int t = 0; t < slots; t++) {
                    arrivals[t] += (int) Math.round(item.arrivals().get(t) * THOUSAND);
                    work[t] += (int) Math.round(item.arrivals().get(t) * item.handling().mean() * THOUSAND);
                }
                people += item.arrivalsOfTheDay();
                minutes += item.minutesOfTheDay();
                quickest = item.arrivalsOfTheDay() > 0 ? Math.min(quickest, item.handling().mean()) : quickest;
            }
            units.add(new Problem.Unit(name(unit), arrivals, work, allowed(unit)));
        }
        double usual = people > 0 ? minutes / people : 1;
        int enough = enough(units, quickest, usual);
        int zonesMost = 0;
        List<Problem.Zone> zones = new ArrayList<>();
        for (ZoneSpec zone : scenario.zones()) {
            int max = zone.maxWindows() == Limits.UNLIMITED ? Math.max(zone.minWindows(), Math.max(enough, given())) : zone.maxWindows();
            zones.add(new Problem.Zone(zone.name(), zone.minWindows(), max));
            zonesMost = Math.max(zonesMost, max);
        }
        int room = zones.stream().mapToInt(Problem.Zone::max).sum();
        Tables tables = new ErlangTables(limits, Double.isInfinite(quickest) ? 1 : quickest, usual, zonesMost);
        return new Problem(request.goal(), units, zones, slots, apart(), limits.minWindows(), Math.min(room, limits.maxWindows()), request.goal() == Goal.WINDOWS ? 0 : given(), tidal(), tables);
    }

    /** Windows that suffice for everything even if every unit had its own. */
    private int enough(List<Problem.Unit> units, double quickest, double usual) {
        int all = 1;
        for (Problem.Unit unit : units) {
            long most = java.util.Arrays.stream(unit.work()).max().orElse(0);
            int few = (int) Math.ceil(most / (Scenario.SLOT * THOUSAND) / scenario.limits().maxLoad());
            all += Math.max(1, few + 1 + few / 2);
        }
        return Math.min(all, Math.min(scenario.limits().maxWindows(), 400));
    }

    /** Permanent windows to be placed when their number is given. */
    private int given() {
        if (request.goal() == Goal.WINDOWS) {
            return 0;
        }
        if (request.windows().isPresent()) {
            return request.windows().getAsInt();
        }
        int there = (int) scenario.windows().stream().filter(window -> !window.tidal()).count();
        if (there == 0 && scenario.limits().maxWindows() == Limits.UNLIMITED) {
            throw new IllegalArgumentException("情景“" + scenario.name() + "”没有窗口，请用 --windows N 给出窗口数 (the scenario has no windows: say how many by --windows N)");
        }
        return there > 0 ? there : scenario.limits().maxWindows();
    }

    /** Where nothing limits tidal windows, as many as the scenario has; else anything could be tidal. */
    private int tidal() {
        int limit = scenario.limits().maxTidal();
        int there = (int) scenario.windows().stream().filter(WindowSpec::tidal).count();
        return request.goal() == Goal.BALANCE ? 0 : Math.min(MOST_TIDAL, limit == Limits.UNLIMITED ? there : limit);
    }

    private boolean[] allowed(List<ItemDemand> unit) {
        boolean[] allowed = new boolean[scenario.zones().size()];
        for (int z = 0; z < allowed.length; z++) {
            ZoneSpec zone = scenario.zones().get(z);
            allowed[z] = true;
            for (ItemDemand item : unit) {
                allowed[z] &= zone.takes().isEmpty() || zone.takes().contains(item.department());
                allowed[z] &= !isFixed(item) || item.zone().orElseThrow().equals(zone.name());
            }
        }
        return allowed;
    }

    private List<int[]> apart() {
        List<int[]> pairs = new ArrayList<>();
        for (Set<String> wish : scenario.limits().apart()) {
            for (int a = 0; a < items.size(); a++) {
                for (int b = a + 1; b < items.size(); b++) {
                    if (differ(items.get(a), items.get(b), wish)) {
                        pairs.add(new int[] {a, b});
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether the two units bring different names of the wish: two items of one department that is to be apart from another may share a zone. */
    private static boolean differ(List<ItemDemand> a, List<ItemDemand> b, Set<String> wish) {
        Set<String> inA = named(a, wish);
        Set<String> inB = named(b, wish);
        return inA.stream().anyMatch(one -> inB.stream().anyMatch(other -> !one.equals(other)));
    }

    /** The names of a wish that a unit brings. */
    static Set<String> named(List<ItemDemand> unit, Set<String> wish) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : wish) {
            if (unit.stream().anyMatch(item -> item.name().equals(word) || item.department().equals(word))) {
                found.add(word);
            }
        }
        return found;
    }

    private static String name(List<ItemDemand> unit) {
        Set<String> departments = new LinkedHashSet<>();
        unit.forEach(item -> departments.add(item.department()));
        return unit.size() == 1 ? unit.get(0).name() : String.join("、", departments);
    }

    /** The layout that the scenario's items have now, with no windows; empty if some have no zone. */
    java.util.Optional<Layout> asItIs() {
        return placed(item -> item.zone().orElse(""));
    }

    /** Units where their first item is, by name of the zone. */
    java.util.Optional<Layout> placed(java.util.function.Function<ItemDemand, String> zoneOf) {
        int[] places = new int[items.size()];
        List<String> names = scenario.zones().stream().map(ZoneSpec::name).toList();
        for (int u = 0; u < places.length; u++) {
            places[u] = names.indexOf(zoneOf.apply(items.get(u).get(0)));
            if (places[u] < 0 || !problem.units().get(u).allowed()[places[u]]) {
                return java.util.Optional.empty();
            }
        }
        return java.util.Optional.of(new Layout(places, new int[names.size()], new int[names.size()][problem.slots()]));
    }
}

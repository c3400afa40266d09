package org.tongban.window.optimise;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.TidalRule;
import org.tongban.window.scenario.WindowSpec;

/**
 * A layout as a scenario that can be simulated and compared. Windows keep their names: first those that stay in their zone, then those that move,
 * then new ones. Each takes all items of its zone. A zone's tidal windows open by the clock, from the first half hour that needs one until the last.
 */
final class PlannedScenario {

    private final Scenario scenario;
    private final Layout layout;
    private final Set<String> names = new HashSet<>();
    private final List<WindowSpec> windows = new ArrayList<>();

    private PlannedScenario(Scenario scenario, Layout layout) {
        this.scenario = scenario;
        this.layout = layout;
        scenario.windows().forEach(window -> names.add(window.name()));
    }

    static Scenario of(Scenario scenario, ScenarioUnits units, Layout layout) {
        PlannedScenario planned = new PlannedScenario(scenario, layout);
        planned.place(false);
        planned.place(true);
        List<ItemDemand> items = scenario.items().stream().map(item -> new ItemDemand(item.name(), item.department(),
                Optional.of(scenario.zones().get(LayoutPlanner.zoneOf(item, units, layout)).name()), item.arrivals(), item.handling(), item.patience(), item.priority())).toList();
        return new Scenario(scenario.name(), scenario.opens(), scenario.closes(), scenario.zones(), planned.windows, items, planned.rules(), scenario.limits());
    }

    private int wanted(int zone, boolean isTidal) {
        if (!isTidal) {
            return layout.windows()[zone];
        }
        int most = 0;
        for (int open : layout.tidal()[zone]) {
            most = Math.max(most, open);
        }
        return most;
    }

    private void place(boolean isTidal) {
        Deque<WindowSpec> spare = new ArrayDeque<>();
        List<List<WindowSpec>> placed = new ArrayList<>();
        for (int z = 0; z < scenario.zones().size(); z++) {
            String zone = scenario.zones().get(z).name();
            List<WindowSpec> here = scenario.windows().stream().filter(window -> window.tidal() == isTidal && window.zone().equals(zone)).toList();
            int kept = Math.min(here.size(), wanted(z, isTidal));
            placed.add(new ArrayList<>(here.subList(0, kept)));
            spare.addAll(here.subList(kept, here.size()));
        }
        for (int z = 0; z < placed.size(); z++) {
            String zone = scenario.zones().get(z).name();
            for (int n = placed.get(z).size(); n < wanted(z, isTidal); n++) {
                WindowSpec moved = spare.poll();
                placed.get(z).add(moved != null ? moved : new WindowSpec(fresh(zone, isTidal), zone, Set.of(), List.of(), isTidal, false));
            }
            placed.get(z).forEach(window -> windows.add(new WindowSpec(window.name(), zone, Set.of(), window.breaks(), isTidal, window.green())));
        }
    }

    private String fresh(String zone, boolean isTidal) {
        int number = 1;
        String name = zone + (isTidal ? "-潮汐" : "-") + number;
        while (!names.add(name)) {
            number++;
            name = zone + (isTidal ? "-潮汐" : "-") + number;
        }
        return name;
    }

    private List<TidalRule> rules() {
        List<TidalRule> rules = new ArrayList<>();
        for (int z = 0; z < scenario.zones().size(); z++) {
            int first = -1;
            int last = -1;
            for (int t = 0; t < scenario.slots(); t++) {
                if (layout.tidal()[z][t] > 0) {
                    first = first < 0 ? t : first;
                    last = t;
                }
            }
            if (first >= 0) {
                String zone = scenario.zones().get(z).name();
                Optional<TidalRule> before = scenario.tidal().stream().filter(rule -> rule.zone().equals(zone)).findFirst();
                LocalTime from = scenario.opens().plusMinutes((long) first * Scenario.SLOT);
                LocalTime until = scenario.opens().plusMinutes((long) (last + 1) * Scenario.SLOT);
                rules.add(new TidalRule(zone, OptionalInt.empty(), 0, Optional.of(from), Optional.of(until), 0, before.map(TidalRule::backOffice).orElse(List.of())));
            }
        }
        return rules;
    }
}

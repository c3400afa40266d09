package org.tongban.window.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tongban.registry.Change;
import org.tongban.window.SavedScenario;
import org.tongban.window.SavedScenario.ZoneResult;
import org.tongban.window.Scenarios;

/** Scenarios kept in memory. */
final class KeptScenarios implements Scenarios {

    private final Map<String, SavedScenario> kept = new TreeMap<>();

    @Override
    public List<SavedScenario> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Optional<SavedScenario> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void put(SavedScenario scenario, Change change) {
        kept.put(scenario.name(), scenario);
    }

    @Override
    public void remove(String name, Change change) {
        kept.remove(name);
    }

    @Override
    public Comparison compare(List<String> names) {
        List<SavedScenario> scenarios = names.stream().map(kept::get).toList();
        Set<String> zones = new LinkedHashSet<>();
        scenarios.forEach(scenario -> results(scenario).forEach(zone -> zones.add(zone.zone())));
        List<List<Optional<ZoneResult>>> rows = new ArrayList<>();
        scenarios.forEach(scenario -> rows.add(zones.stream().map(name -> results(scenario).stream().filter(zone -> zone.zone().equals(name)).findFirst()).toList()));
        return new Comparison(scenarios, List.copyOf(zones), rows);
    }

    private static List<ZoneResult> results(SavedScenario scenario) {
        return scenario.result().map(SavedScenario.Result::zones).orElse(List.of());
    }

    @Override
    public FilingContent filing(String name) {
        return new FilingContent(name, kept.get(name).yaml().lines().toList(), "");
    }
}

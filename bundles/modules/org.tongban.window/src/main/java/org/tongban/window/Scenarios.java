package org.tongban.window;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.registry.Change;

/** The scenarios that the bureau keeps. */
@ProviderType
public interface Scenarios {

    /** All, by name. */
    List<SavedScenario> all();

    Optional<SavedScenario> find(String name);

    /** Stores a scenario under its name; one of the same name is replaced. */
    void put(SavedScenario scenario, Change change);

    void remove(String name, Change change);

    /** Two or more scenarios side by side, zone by zone; the first is the base of the differences. */
    Comparison compare(List<String> names);

    /**
     * What is to be filed of a scenario: its windows by zone, the results, and a digest by which the filed text is known
     * again.
     *
     * @throws IllegalArgumentException if there is no such scenario
     */
    FilingContent filing(String name);

    /**
     * Scenarios side by side.
     *
     * @param zones names of all zones, in order of the first scenario, then those that only later ones have
     * @param rows  for each scenario, in the order asked for, its zones' results in order of {@link #zones}; empty where it has no such zone or no result
     */
    record Comparison(List<SavedScenario> scenarios, List<String> zones, List<List<Optional<SavedScenario.ZoneResult>>> rows) {
        public Comparison {
            scenarios = List.copyOf(scenarios);
            zones = List.copyOf(zones);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The text of a filing.
     *
     * @param lines  in Chinese, as they are printed
     * @param digest SHA-256 of the scenario's text and of the lines, in hex
     */
    record FilingContent(String title, List<String> lines, String digest) {
        public FilingContent {
            lines = List.copyOf(lines);
        }
    }
}

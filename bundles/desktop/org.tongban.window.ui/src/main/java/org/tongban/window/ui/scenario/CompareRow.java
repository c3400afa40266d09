package org.tongban.window.ui.scenario;

import java.util.List;

/**
 * A figure of a zone in each of the scenarios compared.
 *
 * @param zone    the zone; empty for the hall
 * @param measure which figure
 * @param values  one for each scenario, in order; empty where it has none
 */
public record CompareRow(String zone, Measure measure, List<String> values) {

    public CompareRow {
        values = List.copyOf(values);
    }

    /** What is compared. */
    public enum Measure {
        WINDOWS("windows"), SERVED("served"), WAIT("wait"), NINETY("ninety"), UTILISATION("utilisation"), ABANDONED("abandoned");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /** Names its text. */
        public String key() {
            return key;
        }
    }
}

package org.tongban.window.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What simulating a scenario came to.
 *
 * @param scenario     its name
 * @param replications days simulated
 * @param seed         with the same seed, scenario and days, all is the same to the last digit, on any number of threads
 * @param zones        in the scenario's order
 */
public record SimulationResult(String scenario, int replications, long seed, List<ZoneResult> zones) {

    public SimulationResult {
        zones = List.copyOf(zones);
    }

    public Optional<ZoneResult> zone(String name) {
        return zones.stream().filter(zone -> zone.zone().equals(name)).findFirst();
    }
}

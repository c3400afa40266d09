package org.tongban.window.simulation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tongban.window.scenario.Scenario;

/** Reads results out of what was tallied. */
final class Results {

    private static final double NINE_OF_TEN = 0.9;

    private Results() {
    }

    static SimulationResult of(Scenario scenario, Days days, double probability) {
        List<ZoneResult> zones = new ArrayList<>();
        for (int zone = 0; zone < scenario.zones().size(); zone++) {
            zones.add(zone(scenario, days, zone, probability));
        }
        return new SimulationResult(scenario.name(), days.replications, days.seed, zones);
    }

    private static ZoneResult zone(Scenario scenario, Days days, int zone, double probability) {
        Tally tally = days.total;
        double replications = days.replications;
        boolean promised = scenario.limits().promisesAWait();
        List<HalfHour> halfHours = new ArrayList<>();
        long arrived = 0;
        long kept = 0;
        for (int slot = 0; slot < tally.slots; slot++) {
            int at = zone * tally.slots + slot;
            LocalTime from = scenario.opens().plusMinutes((long) slot * Scenario.SLOT);
            arrived += tally.arrivedIn[at];
            kept += tally.keptIn[at];
            halfHours.add(new HalfHour(from, tally.arrivedIn[at] / replications, tally.servedIn[at] == 0 ? 0 : tally.waitedIn[at] / tally.servedIn[at],
                    tally.queuedIn[at] / replications / Scenario.SLOT, share(promised, tally.keptIn[at], tally.arrivedIn[at])));
        }
        return new ZoneResult(scenario.zones().get(zone).name(), tally.served[zone] / replications, Spread.mean(days.served[zone], days.waited[zone]),
                Spread.halfWidth(days.served[zone], days.waited[zone], probability), tally.percentile(zone, NINE_OF_TEN),
                tally.open[zone] == 0 ? 0 : tally.busy[zone] / tally.open[zone], tally.gone[zone] / replications, share(promised, kept, arrived), halfHours);
    }

    private static OptionalDouble share(boolean promised, long kept, long of) {
        return promised && of > 0 ? OptionalDouble.of((double) kept / of) : OptionalDouble.empty();
    }
}

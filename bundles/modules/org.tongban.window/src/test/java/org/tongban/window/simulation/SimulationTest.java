package org.tongban.window.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tongban.exchange.Progress;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import org.tongban.window.scenario.ScenarioRefused;

class SimulationTest {

    private static final Scenario HANJIANG = ScenarioFile.read(Path.of("../../../docs/howto/scenarios/hanjiang.yaml"));
    private static final Scenario HONGQI = ScenarioFile.read(Path.of("../../../docs/howto/scenarios/hongqi.yaml"));

    @Test
    void isTheSameToTheLastDigitOnAnyNumberOfThreads() {
        SimulationResult alone = Simulation.run(HONGQI, 50, 7, 1, Progress.silent());
        assertEquals(alone, Simulation.run(HONGQI, 50, 7, 3, Progress.silent()));
        assertEquals(alone, Simulation.run(HONGQI, 50, 7, 16, Progress.silent()));
        assertNotEquals(alone, Simulation.run(HONGQI, 50, 8, 1, Progress.silent()));
    }

    @Test
    void whoComesIsServedOrLeaves() {
        for (Scenario scenario : List.of(HANJIANG, HONGQI)) {
            SimulationResult result = run(scenario, 300);
            for (ZoneResult zone : result.zones()) {
                double came = zone.halfHours().stream().mapToDouble(HalfHour::arrivals).sum();
                double expected = scenario.items().stream().filter(item -> item.zone().orElseThrow().equals(zone.zone())).mapToDouble(ItemDemand::arrivalsOfTheDay).sum();
                assertEquals(came, zone.served() + zone.abandoned(), 1e-9);
                assertEquals(expected, came, 4 * Math.sqrt(expected / 300));
                assertTrue(zone.utilisation() > 0 && zone.utilisation() <= 1, zone.zone() + " " + zone.utilisation());
            }
        }
    }

    @Test
    void linesObeyLittlesLaw() {
        ZoneResult zone = run(day("[{zone: A, count: 2}]", "{name: x, zone: A, arrivals: [5, 5, 5, 5, 5, 5, 0, 0, 0, 0], handling: 10}", ""), 2000).zones().get(0);
        double inLine = zone.halfHours().stream().mapToDouble(half -> half.queue() * Scenario.SLOT).sum();
        assertEquals(zone.served() * zone.meanWait(), inLine, 0.01 * inLine);
    }

    @Test
    void sameSeedSameePeopleWhateverTheWindows() {
        String items = "{name: x, zone: A, arrivals: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], handling: 10}";
        ZoneResult two = run(day("[{zone: A, count: 2}]", items, ""), 200).zones().get(0);
        ZoneResult three = run(day("[{zone: A, count: 3}]", items, ""), 200).zones().get(0);
        assertEquals(two.served(), three.served());
        assertTrue(three.meanWait() < two.meanWait());
        for (int slot = 0; slot < 10; slot++) {
            assertEquals(two.halfHours().get(slot).arrivals(), three.halfHours().get(slot).arrivals());
        }
    }

    @Test
    void anotherItemDoesNotDisturbTheFirst() {
        String one = "{name: x, zone: A, arrivals: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], handling: 10}";
        String other = ", {name: y, zone: B, arrivals: [9, 9, 9, 9, 9, 9, 9, 9, 9, 9], handling: {mean: 3, cv: 0.5, shape: gamma}}";
        ZoneResult alone = run(day("[{zone: A, count: 2}]", one, ""), 50).zones().get(0);
        assertEquals(alone, run(day("[{zone: B, count: 2}, {zone: A, count: 2}]", one + other, ""), 50).zones().get(0));
    }

    @Test
    void aWindowThatPausesFinishesItsCaseAndComesBack() {
        String item = "{name: x, zone: A, arrivals: [0, 0, 30, 0, 0, 0, 0, 0, 0, 0], handling: {mean: 1, shape: fixed}}";
        ZoneResult open = run(day("[{zone: A}]", item, ""), 300).zones().get(0);
        ZoneResult pausing = run(day("[{zone: A, breaks: [10:00-11:00]}]", item, ""), 300).zones().get(0);
        assertEquals(open.served(), pausing.served());
        assertTrue(pausing.meanWait() > 45 && pausing.meanWait() < 75, "waits " + pausing.meanWait());
        assertEquals(open.utilisation() * 300 / 240, pausing.utilisation(), 0.01);
        assertEquals(30, pausing.halfHours().get(3).queue(), 1.5);
    }

    @Test
    void afterClosingWhoIsInIsServed() {
        ZoneResult zone = run(day("[{zone: A}]", "{name: x, zone: A, arrivals: [0, 0, 0, 0, 0, 0, 0, 0, 0, 60], handling: {mean: 2, shape: fixed}}", ""), 300).zones().get(0);
        assertEquals(60, zone.served(), 1.5);
        assertTrue(zone.utilisation() < 0.4 && zone.utilisation() > 0.25, "utilisation " + zone.utilisation());
    }

    @Test
    void greenWindowsTakeThoseWithPriorityFirst() {
        String items = "{name: x, zone: A, arrivals: [6, 6, 6, 6, 6, 6, 6, 6, 6, 6], handling: 9}, {name: y, zone: A, arrivals: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], handling: 9, priority: 1}";
        SimulationResult usual = run(day("[{zone: A, count: 2}]", items, ""), 400);
        SimulationResult green = run(day("[{zone: A}, {zone: A, green: true}]", items, ""), 400);
        assertEquals(usual.zones().get(0).meanWait(), green.zones().get(0).meanWait(), 0.35, "the mean over all does not depend on who goes first");
        assertNotEquals(usual.zones().get(0).p90(), green.zones().get(0).p90());
    }

    @Test
    void aWindowOfAnotherZoneThatTakesTheItemHelps() {
        String items = "{name: x, zone: A, arrivals: [6, 6, 6, 6, 6, 6, 6, 6, 6, 6], handling: 9}, {name: y, zone: B, arrivals: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], handling: 5}";
        ZoneResult alone = run(day("[{zone: A, count: 2}, {zone: B}]", items, ""), 200).zones().get(0);
        ZoneResult helped = run(day("[{zone: A, count: 2}, {zone: B, items: [x, y]}]", items, ""), 200).zones().get(0);
        assertTrue(helped.meanWait() < 0.7 * alone.meanWait(), helped.meanWait() + " beside " + alone.meanWait());
        assertEquals(alone.served(), helped.served());
    }

    @Test
    void aTidalWindowOpensWhenTheLineIsLongAndClosesAgain() {
        String item = "{name: x, zone: A, arrivals: [2, 2, 12, 12, 2, 2, 2, 2, 2, 2], handling: 8}";
        ZoneResult without = run(day("[{zone: A}]", item, ""), 300).zones().get(0);
        ZoneResult with = run(day("[{zone: A}, {zone: A, tidal: true}]", item, "tidal: [{zone: A, openAt: 4, closeAt: 1, minutes: 5, backOffice: [p]}]"), 300).zones().get(0);
        ZoneResult byTime = run(day("[{zone: A}, {zone: A, tidal: true}]", item, "tidal: [{zone: A, from: 10:00, until: 11:30}]"), 300).zones().get(0);
        ZoneResult never = run(day("[{zone: A}, {zone: A, tidal: true}]", item, "tidal: [{zone: A, openAt: 4, closeAt: 1}]\nlimits: {maxTidal: 0}"), 300).zones().get(0);
        assertTrue(with.meanWait() < 0.5 * without.meanWait(), with.meanWait() + " beside " + without.meanWait());
        assertTrue(byTime.meanWait() < 0.7 * without.meanWait(), byTime.meanWait() + " beside " + without.meanWait());
        assertEquals(without.meanWait(), never.meanWait());
        assertTrue(with.utilisation() < 1 && with.utilisation() > without.utilisation() - 0.2);
    }

    @Test
    void oneHelperServesOneTidalWindowAtATime() {
        String items = "{name: x, zone: A, arrivals: [9, 9, 9, 9, 9, 9, 0, 0, 0, 0], handling: 5}, {name: y, zone: B, arrivals: [9, 9, 9, 9, 9, 9, 0, 0, 0, 0], handling: 5}";
        String windows = "[{zone: A}, {zone: B}, {zone: A, tidal: true}, {zone: B, tidal: true}]";
        double own = wait(run(day(windows, items, "tidal: [{zone: A, openAt: 3, backOffice: [p]}, {zone: B, openAt: 3, backOffice: [q]}]"), 200));
        double shared = wait(run(day(windows, items, "tidal: [{zone: A, openAt: 3, backOffice: [p]}, {zone: B, openAt: 3, backOffice: [p]}]"), 200));
        double limited = wait(run(day(windows, items, "tidal: [{zone: A, openAt: 3}, {zone: B, openAt: 3}]\nlimits: {maxTidal: 1}"), 200));
        assertTrue(shared > 1.3 * own, shared + " beside " + own);
        assertEquals(shared, limited);
    }

    @Test
    void impatientPeopleLeaveTheSameWayWhetherTheLineIsWatchedOrNot() {
        String item = "{name: x, zone: A, arrivals: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8], handling: 8, patience: 10}";
        ZoneResult usual = run(day("[{zone: A, count: 2}]", item, ""), 100).zones().get(0);
        ZoneResult watched = run(day("[{zone: A, count: 2}, {zone: A, tidal: true}]", item, "tidal: [{zone: A, openAt: 100000}]"), 100).zones().get(0);
        assertEquals(List.of(usual.served(), usual.meanWait(), usual.abandoned()), List.of(watched.served(), watched.meanWait(), watched.abandoned()));
        assertTrue(usual.abandoned() > 10);
    }

    @Test
    void aPlainPartWithoutEventsGivesWhatItGivesWithThem() {
        String windows = "[{zone: A, green: true, count: 2, breaks: [10:15-10:50, 12:00-12:10]}, {zone: A, green: true, breaks: [11:00-12:00]}]";
        String items = "{name: x, zone: A, arrivals: [9, 9, 9, 9, 9, 9, 9, 9, 9, 9], handling: {mean: 8, cv: 0.6, shape: gamma}, patience: 25, priority: 0}, "
                + "{name: y, zone: A, arrivals: [3, 3, 0, 0, 3, 3, 3, 3, 3, 3], handling: {mean: 6, shape: fixed}}";
        ZoneResult plain = run(day(windows, items, "limits: {within: 10, share: 0.8}"), 300).zones().get(0);
        ZoneResult events = run(day(windows, items.replace("priority: 0", "priority: 1.0e-300"), "limits: {within: 10, share: 0.8}"), 300).zones().get(0);
        assertEquals(events.served(), plain.served());
        assertEquals(events.abandoned(), plain.abandoned());
        assertEquals(events.within(), plain.within());
        assertEquals(events.meanWait(), plain.meanWait(), 1e-9);
        assertEquals(events.utilisation(), plain.utilisation(), 1e-9);
        assertEquals(events.p90(), plain.p90(), 1e-9);
        for (int slot = 0; slot < 10; slot++) {
            assertEquals(events.halfHours().get(slot).queue(), plain.halfHours().get(slot).queue(), 1e-9);
        }
    }

    @Test
    void tellsOfProgressAndStopsWhenCancelled() {
        List<Long> told = new ArrayList<>();
        Simulation.run(HONGQI, 100, 1, 2, (stage, done, total) -> told.add(done));
        assertEquals(100L, told.get(told.size() - 1));
        assertThrows(CancellationException.class, () -> Simulation.run(HANJIANG, Simulation.MOST_REPLICATIONS, 1, 2, (stage, done, total) -> {
            throw new CancellationException();
        }));
    }

    @Test
    void refusesAnItemThatNobodyTakes() {
        Scenario scenario = day("[{zone: A}]", "{name: x, zone: B, arrivals: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], handling: 9}", "");
        assertTrue(assertThrows(ScenarioRefused.class, () -> run(scenario, 1)).getMessage().contains("事项“x”没有一直开着的窗口受理"));
        assertThrows(IllegalArgumentException.class, () -> run(HANJIANG, 0));
        Scenario crowd = day("[{zone: A}]", "{name: x, zone: A, perDay: 900000, handling: 9}, {name: y, zone: A, perDay: 900000, handling: 9}, {name: z, zone: A, arrivals: ["
                + "100000, ".repeat(9) + "100000], handling: 9}, {name: w, zone: A, arrivals: [" + "100000, ".repeat(9) + "100000], handling: 9}, {name: v, zone: A, arrivals: ["
                + "100000, ".repeat(9) + "100000], handling: 9}, {name: u, zone: A, perDay: 900000, handling: 9}", "");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> run(crowd, 1)).getMessage().contains("请核对到达人数"));
    }

    @Test
    void aHallThatNobodyComesToIsEmpty() {
        ZoneResult zone = run(day("[{zone: A}]", "{name: x, zone: A, perDay: 0, handling: 9}", ""), 3).zones().get(0);
        assertEquals(0, zone.served());
        assertEquals(0, zone.meanWait());
        assertTrue(zone.ci95().isEmpty());
    }

    private static double wait(SimulationResult result) {
        return result.zones().stream().mapToDouble(ZoneResult::meanWait).sum();
    }

    private static SimulationResult run(Scenario scenario, int replications) {
        return Simulation.run(scenario, replications, 1, Progress.silent());
    }

    private static Scenario day(String windows, String items, String rest) {
        return ScenarioFile.read("name: 一天\nopens: 9:00\ncloses: 14:00\nzones: [{name: A}, {name: B}]\nwindows: " + windows + "\nitems: [" + items + "]\n" + rest + "\n", "day");
    }
}

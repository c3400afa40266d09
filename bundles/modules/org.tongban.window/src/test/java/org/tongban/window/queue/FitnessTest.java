package org.tongban.window.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.window.queue.Doubt.Kind;
import org.tongban.window.scenario.ScenarioFile;

class FitnessTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void tooMuchWorkIsSaidInWords() {
        Doubt doubt = Fitness.atRest(new Load(24, 10), 4).orElseThrow();
        assertEquals(Kind.UNSTABLE, doubt.kind());
        assertTrue(doubt.sentence().startsWith("队列不稳定") && doubt.sentence().contains("至少要 5 个"), doubt.sentence());
        assertTrue(Fitness.atRest(new Load(24, 10), 5).isEmpty());
    }

    @Test
    void manyPeopleEvenlyAndTimeToSpareLeaveNoDoubt() {
        assertEquals(List.of(), kinds(List.of(60.0, 60.0, 60.0), 2, 12));
    }

    @Test
    void eachHalfHourHasItsOwnDoubt() {
        assertEquals(List.of(Kind.FEW), kinds(List.of(2.0), 2, 12));
        assertEquals(List.of(Kind.NOT_SETTLED), kinds(List.of(11.0), 10, 4));
        assertEquals(List.of(Kind.CHANGING), kinds(List.of(60.0, 90.0), 2, 20));
        assertEquals(List.of(Kind.UNSTABLE), kinds(List.of(60.0), 10, 12));
        assertEquals(List.of(), kinds(List.of(0.0, 0.0), 10, 0));
    }

    @Test
    void impatienceBringsAnyLineToRest() {
        assertEquals(List.of(), Fitness.ofHalfHours(List.of(60.0), 10, List.of(12), OptionalDouble.of(5), NINE));
    }

    @Test
    void theHallOfHongqiIsForTheSimulation() {
        Set<Kind> kinds = Fitness.ofZone(ScenarioFile.read(java.nio.file.Path.of("../../../docs/howto/scenarios/hongqi.yaml")), "税务").stream().map(Doubt::kind).collect(Collectors.toSet());
        assertTrue(kinds.containsAll(Set.of(Kind.UNEQUAL, Kind.HANDLING, Kind.FEW)), kinds.toString());
    }

    private static List<Kind> kinds(List<Double> arrivals, double minutes, int windows) {
        return Fitness.ofHalfHours(arrivals, minutes, Collections.nCopies(arrivals.size(), windows), OptionalDouble.empty(), NINE).stream().map(Doubt::kind).toList();
    }
}

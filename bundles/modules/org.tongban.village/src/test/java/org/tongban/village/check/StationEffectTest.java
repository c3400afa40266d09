package org.tongban.village.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.village.TestTown.EAST;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Measured;
import org.tongban.village.TestTown;

class StationEffectTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    private final TestTown town = new TestTown();
    private final StationEffect effect = new StationEffect(town.stations, town.sites, town.volumes, Clock.fixed(Instant.parse("2024-03-01T02:00:00Z"), ZoneOffset.UTC));

    private List<Measured> measured() {
        return effect.measure(town.book, effect.reference(DAY), Watch.silent());
    }

    private String shown(String topic, String site) {
        return measured().stream().filter(one -> one.topic().code().equals(topic) && one.subject().name().equals(site)).findFirst().map(Measured::shown).orElse("");
    }

    @Test
    void measuresTheLatestYearWithCases() {
        assertEquals(LocalDate.of(2024, 1, 1), effect.reference(DAY));
        town.record(EAST, "2023-03", "帮办代办", 40);
        assertEquals(LocalDate.of(2023, 1, 1), effect.reference(DAY));
        assertEquals("40件", shown("village.cases", "东坑村"));
        assertEquals("标准型", shown("village.tier", "东坑村"));
    }

    @Test
    void everyCheckIsMeasuredWithItsWorkings() {
        town.record(EAST, "2023-03", "帮办代办", 40);
        assertTrue(measured().stream().filter(one -> one.topic().code().equals("village.ratio")).noneMatch(one -> one.workings().get().isEmpty()));
        assertFalse(shown("village.construction", "").contains("["), shown("village.construction", ""));
    }

    @Test
    void withoutADocumentOrStationsNothingIsThrown() {
        town.withoutDocument();
        assertEquals("未定", shown("village.tier", "南溪村"));
        town.records.clear();
        assertEquals(List.of(), measured());
        assertEquals(List.of(), effect.closed(DAY));
    }
}

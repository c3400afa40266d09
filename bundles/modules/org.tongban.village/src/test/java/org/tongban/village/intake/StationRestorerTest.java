package org.tongban.village.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.village.StationTier;
import org.tongban.village.Facility;
import org.tongban.village.Station;

class StationRestorerTest {

    @Test
    void aStationIsReadBackAsItWasWritten() {
        Station full = new Station(new SiteId("330727106-001"), LocalDate.of(2023, 1, 1), Optional.of(StationTier.values()[0]), Optional.of(1200), Optional.of(new BigDecimal("11.5")), Optional.of(1),
                Optional.of(5), List.of(new PersonId(7), new PersonId(9)), "05791234567", "村党群服务中心", Optional.of(LocalDate.of(2023, 4, 28)), Set.of(Facility.NETWORK, Facility.COMPUTER));
        assertEquals(full, StationRestorer.read(StationRestorer.text(full)));
        Station unknown = Station.unknown(new SiteId("330727106-002"), LocalDate.of(2024, 1, 1));
        assertEquals(unknown, StationRestorer.read(StationRestorer.text(unknown)));
        assertEquals("330727106-002 2024-01-01", StationRestorer.subject(unknown));
    }
}

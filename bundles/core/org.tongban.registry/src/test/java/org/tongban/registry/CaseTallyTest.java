package org.tongban.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;

class CaseTallyTest {

    @Test
    void sumsAsAnOrdinaryMapWouldAndComesInOrderOfTheKey() {
        Random random = new Random(7);
        CaseTally tally = new CaseTally();
        Map<CaseVolume, Long> expected = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            CaseVolume volume = new CaseVolume(YearMonth.of(2023, 1 + random.nextInt(12)), new SiteId("3307" + random.nextInt(20)),
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new PersonId(1 + random.nextInt(30))), "平台" + random.nextInt(3), "优", "事项" + random.nextInt(5), 0);
            long count = random.nextInt(9);
            expected.merge(volume, count, Long::sum);
            tally.add(new CaseVolume(volume.month(), volume.site(), volume.person(), volume.platform(), volume.quality(), volume.item(), count));
        }
        assertEquals(expected.size(), tally.size());
        expected.forEach((volume, sum) -> assertEquals(Optional.of(sum), tally.sumOf(volume)));
        List<String> keys = new ArrayList<>();
        for (int position : tally.positions()) {
            CaseVolume volume = tally.at(position);
            keys.add(volume.month() + " " + volume.site() + " " + String.format("%03d", volume.person().map(PersonId::number).orElse(0L)) + volume.platform() + volume.item());
        }
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void knowsNothingOfAKindThatWasNotAdded() {
        assertEquals(Optional.empty(), new CaseTally().sumOf(new CaseVolume(YearMonth.of(2023, 1), new SiteId("1"), Optional.empty(), "", "", "", 1)));
    }
}

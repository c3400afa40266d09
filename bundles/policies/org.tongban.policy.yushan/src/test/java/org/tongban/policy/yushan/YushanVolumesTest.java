package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.CaseRatioPolicy.RatioCheck;
import org.tongban.policy.village.CaseRatioPolicy.RatioFacts;
import org.tongban.policy.village.StationTier;

/** The worked cases of YS-3.3.9-f/g/h and YS-3.2.5-b. */
class YushanVolumesTest {

    private final YushanVolumes volumes = new YushanVolumes();

    @ParameterizedTest(name = "{1} cases for {2} residents of a {0} station: {3}, {4}")
    @CsvSource(textBlock = """
            DEMONSTRATION, 509, 850,  0.5988, FAIL, 510
            DEMONSTRATION, 510, 850,  0.6000, PASS, 510
            STANDARD,      600, 1200, 0.5000, PASS, 600
            STANDARD,      301, 601,  0.5008, PASS, 301
            STANDARD,      300, 601,  0.4992, FAIL, 301
            SIMPLE,        256, 640,  0.4000, PASS, 256
            SIMPLE,        255, 640,  0.3984, FAIL, 256
            STANDARD,      1239, 1120, 1.1062, PASS, 560
            DEMONSTRATION, 11999, 20000, 0.6000, FAIL, 12000
            """)
    void comparesCasesWithResidents(StationTier tier, long total, int residents, BigDecimal ratio, Verdict verdict, long need) {
        var check = ratio(tier, total, residents);
        assertEquals(ratio, check.ratio().orElseThrow());
        assertEquals(verdict, check.verdict());
        assertEquals(need, check.need());
    }

    @Test
    void judgesNothingWhereNobodyLives() {
        assertEquals(Verdict.NA, ratio(StationTier.DEMONSTRATION, 0, 0).verdict());
    }

    @Test
    void dividesByTheStationedStaffIfTheBureauReadsItSo() {
        var sheet = ChosenDesk.reading("ys.ratio.basis", "B");
        var check = volumes.ratio(new RatioFacts(StationTier.DEMONSTRATION, 510, Optional.empty(), Optional.of(2)), sheet).value().orElseThrow();
        assertEquals(new BigDecimal("255.0000"), check.ratio().orElseThrow());
        assertEquals(Verdict.PASS, check.verdict());
    }

    @Test
    void countsBothSystemsAndNoOther() {
        assertEquals(510, volumes.total(Map.of("帮办代办", 300L, "村级2.0", 200L, "政务服务2.0", 10L, "窗口登记本", 99L), ChosenDesk.sheet()).value().orElseThrow());
    }

    @Test
    void tellsTheShareOfTheApplication() {
        assertEquals(new BigDecimal("0.6000"), volumes.share(Map.of("帮办代办", 120L, "村级2.0", 80L), ChosenDesk.sheet()).value().orElseThrow());
        assertTrue(volumes.share(Map.of(), ChosenDesk.sheet()).value().isEmpty());
    }

    /** One case fewer than needed always fails and the number needed always passes, however the shown ratio rounds. */
    @Test
    void needsExactlyWhatItSaysItNeeds() {
        var random = new Random(2023);
        for (int i = 0; i < 500; i++) {
            var tier = StationTier.values()[random.nextInt(3)];
            int residents = 1 + random.nextInt(5000);
            long need = ratio(tier, 0, residents).need();
            assertEquals(Verdict.PASS, ratio(tier, need, residents).verdict());
            assertEquals(Verdict.FAIL, ratio(tier, need - 1, residents).verdict());
        }
    }

    private RatioCheck ratio(StationTier tier, long total, int residents) {
        return volumes.ratio(new RatioFacts(tier, total, Optional.of(residents), Optional.empty()), ChosenDesk.sheet()).value().orElseThrow();
    }
}

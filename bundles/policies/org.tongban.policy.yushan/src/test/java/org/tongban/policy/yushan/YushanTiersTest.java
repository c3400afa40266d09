package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding.Pending;
import org.tongban.core.law.Finding.Refused;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.NeighbourPolicy.Service;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.village.StationTierPolicy.Standing;
import org.tongban.policy.village.StationTierPolicy.TierList;

/** The worked cases of YS-3.3.8-a/b/c and YS-3.3.9-a. */
class YushanTiersTest {

    private final YushanTiers tiers = new YushanTiers();

    @ParameterizedTest(name = "{0} is to be {1}")
    @CsvSource({"岭口,DEMONSTRATION", "岭口村,DEMONSTRATION", "张村,STANDARD", "张村村,STANDARD", "佳村,STANDARD", "玉山镇吕家山村,SIMPLE"})
    void knowsTheTierOfEveryVillageHoweverWritten(String village, StationTier tier) {
        assertEquals(tier, tiers.target(village, ChosenDesk.sheet()).value().orElseThrow());
    }

    @Test
    void doesNotInventATierForAVillageItDoesNotName() {
        assertInstanceOf(Refused.class, tiers.target("东村", ChosenDesk.sheet()));
    }

    @Test
    void namesFifteenVillagesOnceEach() {
        assertEquals(new TierList(15, true, Verdict.PASS), tiers.list(counts(3, 10, 2), ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(Verdict.FAIL, tiers.list(counts(3, 9, 2), ChosenDesk.sheet()).value().orElseThrow().verdict());
    }

    @ParameterizedTest(name = "{0}, {1}, {2} by reading {3}: {4}")
    @CsvSource({"3,7,5,A,PASS", "3,8,4,A,PASS", "3,10,2,A,INFO", "3,10,2,B,FAIL", "4,7,4,A,INFO"})
    void comparesTheSplitWithTheShares(int demonstration, int standard, int simple, String reading, Verdict verdict) {
        var split = tiers.split(counts(demonstration, standard, simple), ChosenDesk.reading("ys.tier.ratioMode", reading));
        assertEquals(verdict, split.value().orElseThrow().verdict());
    }

    @Test
    void wantsTheNamedTierByTheLastCheckpoint() {
        var due = LocalDate.of(2023, 10, 31);
        assertEquals(Verdict.PASS, reached("黄里", StationTier.STANDARD, due).orElseThrow());
        assertEquals(Verdict.FAIL, reached("岭口", StationTier.STANDARD, due).orElseThrow());
        assertEquals(Optional.empty(), reached("岭口", StationTier.STANDARD, due.minusDays(1)));
        assertInstanceOf(Pending.class,
                tiers.reached(new Standing("岭口", Optional.empty(), Optional.empty(), due.minusDays(1)), ChosenDesk.sheet()));
    }

    @Test
    void letsDemonstrationStationsServeTheirNeighbours() {
        assertEquals(new Service(true, Optional.of("岭口")), serves("黄里", "岭口", "A"));
        assertEquals(new Service(true, Optional.of("黄里")), serves("黄里", "岭口", "B"));
        assertEquals(new Service(false, Optional.empty()), serves("岭口", "黄里", "A"));
        assertEquals(new Service(true, Optional.of("黄里")), serves("黄里村", "黄里", "A"));
    }

    private Optional<Verdict> reached(String village, StationTier meets, LocalDate asOf) {
        return tiers.reached(new Standing(village, Optional.of(meets), Optional.empty(), asOf), ChosenDesk.sheet()).value();
    }

    private Service serves(String applicant, String station, String reading) {
        return tiers.serves(applicant, station, Optional.empty(), ChosenDesk.reading("ys.ratio.creditTo", reading)).value().orElseThrow();
    }

    private static Map<StationTier, Integer> counts(int demonstration, int standard, int simple) {
        return Map.of(StationTier.DEMONSTRATION, demonstration, StationTier.STANDARD, standard, StationTier.SIMPLE, simple);
    }
}

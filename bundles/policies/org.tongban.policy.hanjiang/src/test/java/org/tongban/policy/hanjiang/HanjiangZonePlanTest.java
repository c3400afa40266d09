package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy.Contradiction;
import org.tongban.policy.window.ZonePlanPolicy.Proposal;
import org.tongban.policy.window.ZonePlanPolicy.Totals;

/** 涵政办〔2019〕38号 四（三）. */
class HanjiangZonePlanTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-02");

    private final HanjiangZonePlan policy = new HanjiangZonePlan();
    private final ZonePlan plan = policy.plan(new Worksheet(DAY)).value().orElseThrow();

    @ParameterizedTest(name = "{0}: {2} cases at {3} windows are {4} each")
    @CsvSource(textBlock = """
            商事登记区,   1,  9504, 3, 3168,   3, 0
            医保人社区,   2, 31000, 4, 7750,   4, 0
            不动产登记区, 2, 30000, 4, 7500,   4, 0
            社会民生区,   9, 14268, 6, 2378,   6, 0
            建设交通区,   2,  2403, 2, 1201.5, 2, 0
            投资项目区,   2,   651, 2, 325.5,  2, 1
            经济综合区,  11,  1983, 2, 991.5,  2, 0
            """)
    void printsTheTableOfTheDocument(String name, int departments, long cases, int windows, BigDecimal perWindow, int staff, int selfHired) {
        ZonePlan.Zone zone = plan.zone(name).orElseThrow();
        assertEquals(departments, zone.departments().size());
        assertEquals(OptionalLong.of(cases), zone.cases());
        assertEquals(OptionalInt.of(windows), zone.windows());
        assertEquals(Optional.of(perWindow), zone.perWindow());
        assertEquals(OptionalInt.of(staff), zone.staff());
        assertEquals(OptionalInt.of(selfHired), zone.selfHired());
    }

    @Test
    void leavesEmptyWhatTheDocumentDoesNotState() {
        for (String name : List.of("便民服务区", "公安专区")) {
            ZonePlan.Zone zone = plan.zone(name).orElseThrow();
            assertTrue(zone.cases().isEmpty() && zone.windows().isEmpty() && zone.staff().isEmpty() && zone.selfHired().isEmpty() && zone.perWindow().isEmpty(), name);
        }
        assertEquals(List.of("医保局涵江分局"), plan.zone("医保人社区").orElseThrow().unstated());
    }

    @Test
    void addsUpToTwentyTwoClerksOfTheCentreAndOneOfAnotherUnit() {
        Totals totals = policy.totals(plan, new Worksheet(DAY)).value().orElseThrow();
        assertEquals(new Totals(OptionalInt.of(23), OptionalInt.of(23), OptionalInt.of(22), Optional.of(true), OptionalLong.of(89809), OptionalInt.of(29), 37, OptionalInt.of(8),
                Verdict.PASS), totals);
    }

    @Test
    void proposesNineteenWindowsByTheCasesAlone() {
        Proposal proposal = policy.propose(HanjiangZonePlan.casesOf(plan), Optional.empty(), new Worksheet(DAY)).value().orElseThrow();
        assertEquals(Map.of("商事登记区", 2, "医保人社区", 6, "不动产登记区", 5, "社会民生区", 3, "建设交通区", 1, "投资项目区", 1, "经济综合区", 1), proposal.windows());
        assertEquals(19, proposal.total());
    }

    /** 300 seeded zones: the proposal is the least number of windows that takes all cases, and never none. */
    @Test
    void proposesTheLeastNumberThatTakesAllCases() {
        Random random = new Random(38);
        for (int i = 0; i < 300; i++) {
            long cases = random.nextInt(50_000);
            long each = 1 + random.nextInt(9_000);
            int windows = policy.propose(Map.of("区", cases), Optional.of(BigDecimal.valueOf(each)), new Worksheet(DAY)).value().orElseThrow().total();
            assertTrue(windows >= 1 && windows * each >= cases, () -> cases + " by " + each);
            assertTrue(windows == 1 || (windows - 1) * each < cases, () -> cases + " by " + each);
        }
    }

    @Test
    void writesEachFigureOfTheTableWithItsClause() {
        List<String> lines = policy.plan(new Worksheet(DAY)).workings().stream().map(Object::toString).toList();
        assertTrue(lines.contains("投资项目区年办件量 = 651  [HJ-4.3-b6, 涵政办〔2019〕38号]"), lines::toString);
        assertTrue(lines.contains("投资项目区其中部门自聘 = 1  [HJ-4.3-b6, 涵政办〔2019〕38号]"), lines::toString);
    }

    @Test
    void hidesNoneOfItsContradictions() {
        List<Contradiction> found = policy.contradictions(new Worksheet(DAY)).value().orElseThrow();
        assertEquals(List.of("HJ-1-c", "HJ-3-a", "HJ-4.1-a", "HJ-4.1-c", "HJ-4.1-d", "HJ-4.1-d", "HJ-4.2-a", "HJ-4.3-b2", "HJ-4.3-c", "HJ-4.3-c", "HJ-4.5-a"),
                found.stream().map(each -> each.clause().clause()).toList());
        assertTrue(found.stream().allMatch(each -> each.severity() == Verdict.INFO || each.severity() == Verdict.WARN));
        String all = found.toString();
        for (String number : List.of("9个", "23个", "22名", "23名", "6个", "5个", "219000件", "89809件", "4082.23件", "37家", "29家", "2019-09-30", "2019-11-19")) {
            assertTrue(all.contains(number), number);
        }
    }
}

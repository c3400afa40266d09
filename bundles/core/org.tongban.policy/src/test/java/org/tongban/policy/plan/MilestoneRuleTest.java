package org.tongban.policy.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.MilestoneStanding.State;

class MilestoneRuleTest {

    private static final Citation CLAUSE = new Citation("LH-1", "临政〔2025〕1号");
    private static final LocalDate DOCUMENT = LocalDate.of(2023, 11, 6);
    private final MilestoneRule rule = new MilestoneRule(Optional.of(DOCUMENT));

    private static Milestone milestone(String id, String due, String share, int parts) {
        return new Milestone(id, CLAUSE, "建设任务", Optional.empty(), Optional.ofNullable(due).map(LocalDate::parse), Kind.SITES, names(parts), Rate.of(share), false, List.of());
    }

    private static List<String> names(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> "村" + i).toList();
    }

    private static List<PartDone> first(int number, String day) {
        return names(number).stream().map(name -> new PartDone(name, LocalDate.parse(day))).toList();
    }

    private MilestoneStanding judge(Milestone milestone, List<PartDone> done, String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return rule.judge(milestone, done, day, new Worksheet(day)).value().orElseThrow();
    }

    /** The checkpoints of 玉政〔2023〕17号 over its 15 villages, YS-2.2-b, and the towns of 涵江, HJ-1-d. */
    @ParameterizedTest(name = "{3} of {2} against {1} by {0}")
    @CsvSource(textBlock = """
            # due,      share, parts, done, doneOn,     asOf,       actual, needed, state,     verdict, daysLate
            2023-04-30, 30%,   15,    5,    2023-04-30, 2023-04-30, 0.3333, 5,      ON_TIME,   PASS,    0
            2023-04-30, 30%,   15,    4,    2023-04-30, 2023-04-30, 0.2667, 5,      NOT_DUE,   FAIL,    0
            2023-07-31, 70%,   15,    11,   2023-07-31, 2023-07-31, 0.7333, 11,     ON_TIME,   PASS,    0
            2023-10-31, 100%,  15,    14,   2023-10-31, 2023-10-31, 0.9333, 15,     NOT_DUE,   FAIL,    0
            2023-10-31, 100%,  15,    15,   2023-11-02, 2023-12-31, 1.0000, 15,     DONE_LATE, FAIL,    2
            2019-12-31, 100%,  12,    11,   2019-12-01, 2020-01-01, 0.9167, 12,     OVERDUE,   FAIL,    1
            2019-12-31, 100%,  12,    12,   2019-12-31, 2020-01-01, 1.0000, 12,     ON_TIME,   PASS,    0
            """)
    void measuresTheShareByItsLastDay(String due, String share, int parts, int done, String doneOn, String asOf, String actual, int needed, State state, Verdict verdict,
            int daysLate) {
        MilestoneStanding standing = judge(milestone("M", due, share, parts), first(done, doneOn), asOf);
        assertEquals(new BigDecimal(actual), standing.actual());
        assertEquals(needed, standing.needed());
        assertEquals(state, standing.state());
        assertEquals(Optional.of(verdict), standing.verdict());
        assertEquals(daysLate, standing.daysLate());
        assertEquals(parts - done, standing.open().size());
    }

    @Test
    void isUnscheduledWithoutADayAndPassedOnceReached() {
        Milestone undated = milestone("M", null, "100%", 2);
        assertEquals(State.UNSCHEDULED, judge(undated, List.of(), "2025-01-01").state());
        assertEquals(Optional.empty(), judge(undated, List.of(), "2025-01-01").verdict());
        assertEquals(Optional.of(Verdict.PASS), judge(undated, first(2, "2025-01-01"), "2025-01-01").verdict());
    }

    /** YS-2.1-a: a plan of November for a stage that ended in March is only recorded. */
    @Test
    void raisesNoAlarmForHistory() {
        Milestone stage = milestone("M", "2023-03-31", "100%", 1);
        Milestone historic = new Milestone("M", CLAUSE, "阶段", Optional.empty(), stage.due(), Kind.DELIVERABLES, stage.parts(), stage.share(), true, List.of());
        MilestoneStanding late = judge(historic, first(1, "2023-11-06"), "2023-11-06");
        assertEquals(State.DONE_LATE, late.state());
        assertEquals(220, late.daysLate());
        assertTrue(late.dueBeforeDocument());
        assertFalse(late.alarm());
        assertTrue(judge(stage, first(1, "2023-11-06"), "2023-11-06").alarm());
    }

    /** YK-5.3-d. */
    @Test
    void consistsOfOtherMilestones() {
        Milestone whole = new Milestone("ALL", CLAUSE, "全面完成", Optional.empty(), Optional.of(LocalDate.of(2023, 9, 30)), Kind.MILESTONES, List.of("M1", "M2", "M3"), Rate.of("100%"), false,
                List.of());
        List<Milestone> all = List.of(whole, milestone("M1", "2023-09-25", "100%", 1), milestone("M2", "2023-09-25", "100%", 2), milestone("M3", "2023-09-30", "100%", 2));
        LocalDate day = LocalDate.of(2023, 10, 1);
        MilestoneStanding standing = rule.judgeAll(all, Map.of("M1", first(1, "2023-09-20"), "M2", first(2, "2023-09-21"), "M3", first(1, "2023-09-22")), day, () -> new Worksheet(day))
                .get("ALL").value().orElseThrow();
        assertEquals(State.OVERDUE, standing.state());
        assertEquals(List.of("M3"), standing.open());
        assertEquals(new BigDecimal("0.6667"), standing.actual());
    }

    @Test
    void namesAMilestoneThatIsPartOfItself() {
        Milestone self = new Milestone("A", CLAUSE, "甲", Optional.empty(), Optional.empty(), Kind.MILESTONES, List.of("A"), Rate.of("100%"), false, List.of());
        String said = assertThrows(IllegalArgumentException.class, () -> rule.judgeAll(List.of(self), Map.of(), DOCUMENT, () -> new Worksheet(DOCUMENT))).getMessage();
        assertTrue(said.contains("自己的组成部分"), said);
    }

    /** YS-2.2-b by its second reading: ten villages at 0.45 and five at nothing make 0.30. */
    @Test
    void countsPartsBegunWhereTheMilestoneDoes() {
        Milestone whole = milestone("M", "2023-04-30", "30%", 15);
        Milestone begun = new Milestone("M", CLAUSE, "建设任务", Optional.empty(), whole.due(), Kind.SITES, whole.parts(), whole.share(), false, List.of(), true);
        List<PartDone> done = names(10).stream().map(name -> new PartDone(name, LocalDate.of(2023, 4, 30), new BigDecimal("0.45"))).toList();
        assertEquals(Optional.of(Verdict.PASS), judge(begun, done, "2023-04-30").verdict());
        assertEquals(new BigDecimal("0.3000"), judge(begun, done, "2023-04-30").actual());
        assertEquals(new BigDecimal("0.0000"), judge(whole, done, "2023-04-30").actual());
    }

    @Test
    void neverFallsByDoingMore() {
        SplittableRandom random = new SplittableRandom(20231106);
        for (int round = 0; round < 300; round++) {
            int parts = random.nextInt(1, 20);
            boolean byShare = random.nextBoolean();
            Milestone plain = milestone("M", "2023-06-30", random.nextInt(0, 101) + "%", parts);
            Milestone milestone = new Milestone("M", CLAUSE, "任务", Optional.empty(), plain.due(), Kind.SITES, plain.parts(), plain.share(), false, List.of(), byShare);
            List<PartDone> done = new ArrayList<>();
            LocalDate asOf = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(60));
            MilestoneStanding before = judge(milestone, done, asOf.toString());
            for (int step = 0; step < 25; step++) {
                done.add(new PartDone("村" + random.nextInt(1, parts + 1), LocalDate.of(2023, 6, 1).plusDays(random.nextInt(60)),
                        BigDecimal.valueOf(random.nextInt(0, 101), 2)));
                MilestoneStanding after = judge(milestone, done, asOf.toString());
                assertTrue(after.actual().compareTo(before.actual()) >= 0 && after.done() >= before.done() && after.daysLate() <= before.daysLate(), milestone + " " + done);
                assertTrue(after.isReached() || !before.isReached(), milestone + " " + done);
                assertTrue(before.reachedOn().map(day -> !after.reachedOn().orElseThrow().isAfter(day)).orElse(true), milestone + " " + done);
                before = after;
            }
        }
    }

    /** YS-2.2-a. */
    @ParameterizedTest
    @CsvSource({"2023-01-01,1", "2023-10-31,2", "2023-11-01,3", "2023-12-31,3"})
    void tellsTheStageOfADay(LocalDate day, int number) {
        assertEquals(number, MilestoneRule.stage(stages(), day, new Worksheet(day)).orElseThrow().value().orElseThrow().number());
        assertEquals(Optional.empty(), MilestoneRule.stage(List.of(milestone("M", null, "100%", 1)), day, new Worksheet(day)));
    }

    @Test
    void refusesADayOutsideEveryStage() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertTrue(MilestoneRule.stage(stages(), day, new Worksheet(day)).orElseThrow().reason().startsWith("2024-01-01不在"));
    }

    private static List<Milestone> stages() {
        return List.of(stage("1", "2023-01-01", "2023-03-31"), milestone("CP", "2023-04-30", "30%", 15), stage("2", "2023-04-01", "2023-10-31"), stage("3", "2023-11-01", "2023-12-31"));
    }

    private static Milestone stage(String id, String from, String to) {
        return new Milestone(id, CLAUSE, "阶段" + id, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), Kind.DELIVERABLES, List.of(), Rate.of("100%"), false, List.of());
    }

    /** HJ-5.2-b. */
    @Test
    void remindsWhoIsBehindThePlan() {
        assertTrue(MilestoneRule.pace(new BigDecimal("0.7"), new BigDecimal("0.6"), CLAUSE, new Worksheet(DOCUMENT)).value().orElseThrow().isBehind());
        assertFalse(MilestoneRule.pace(new BigDecimal("0.7"), new BigDecimal("0.7000"), CLAUSE, new Worksheet(DOCUMENT)).value().orElseThrow().isBehind());
    }

    @Test
    void plansAlongStraightLinesThroughTheCheckpoints() {
        List<Milestone> checkpoints = List.of(milestone("3", "2023-10-31", "100%", 15), milestone("1", "2023-04-30", "30%", 15), milestone("2", "2023-07-31", "70%", 15));
        PlanCurve curve = PlanCurve.through(checkpoints, Optional.of(LocalDate.of(2023, 3, 31))).orElseThrow();
        assertEquals(new BigDecimal("0.1500"), curve.plannedOn(LocalDate.of(2023, 4, 15)));
        assertEquals(new BigDecimal("0.3000"), curve.plannedOn(LocalDate.of(2023, 4, 30)));
        assertEquals(new BigDecimal("0.4957"), curve.plannedOn(LocalDate.of(2023, 6, 14)));
        assertEquals(new BigDecimal("1.0000"), curve.plannedOn(LocalDate.of(2024, 1, 1)));
        PlanCurve stepped = PlanCurve.through(checkpoints, Optional.empty()).orElseThrow();
        assertEquals(new BigDecimal("0.0000"), stepped.plannedOn(LocalDate.of(2023, 4, 29)));
        assertEquals(Optional.empty(), PlanCurve.through(List.of(milestone("M", null, "100%", 1)), Optional.empty()));
    }

    @Test
    void showsItsWorkings() {
        LocalDate day = LocalDate.of(2023, 8, 1);
        List<Working> workings = rule.judge(milestone("M", "2023-07-31", "70%", 3), first(2, "2023-05-01"), day, new Worksheet(day)).workings();
        assertEquals("""
                节点 = 建设任务
                截至 = 2023-08-01
                时限（含当日） = 2023-07-31  [LH-1, 临政〔2025〕1号]
                时限早于文件日期 = 2023-11-06  [LH-1, 临政〔2025〕1号]
                应完成的内容 = 3项
                已完成 = 2项；未完成：村3
                应达到 70%（3项，进一取整） = 3项  [LH-1, 临政〔2025〕1号]
                完成比例（四位小数，四舍五入） = 0.6667
                逾期天数 = 1
                节点状态 = 逾期未完成（2/3，应达3，逾期1天）  [LH-1, 临政〔2025〕1号]""", String.join("\n", workings.stream().map(Working::toString).toList()));
    }
}

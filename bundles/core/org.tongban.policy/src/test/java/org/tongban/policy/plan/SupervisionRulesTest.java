package org.tongban.policy.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.WorkCalendar;
import org.tongban.policy.plan.ClerkProblemPolicy.Effect;
import org.tongban.policy.plan.ClerkProblemPolicy.Kind;
import org.tongban.policy.plan.ClerkProblemRule.Naming;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.Problem.Measure;
import org.tongban.policy.plan.Problem.Order;
import org.tongban.policy.plan.Problem.State;

class SupervisionRulesTest {

    private static final Citation CLAUSE = new Citation("LH-1", "临政〔2025〕1号");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
    private static final WorkCalendar WEEKDAYS = day -> !WorkCalendar.isWeekend(day);

    private static Named named(String... words) {
        return new Named(List.of(words), CLAUSE);
    }

    /** With the words of 永康's topics and 涵江's grounds. */
    private static Oversight oversight(boolean mandatory, OptionalInt within) {
        return new Oversight(named("选聘程序", "工资待遇", "经费使用", "制度建设"), true, named(), named(), named(), named("工作明显滞后", "授权不到位"), named("通报", "约谈"), within, mandatory,
                named("区效能办"), OptionalInt.empty());
    }

    private final RectificationRule rule = new RectificationRule(oversight(true, OptionalInt.of(15)));

    private static Worksheet sheet() {
        return new Worksheet(DAY);
    }

    private State state(Problem problem, String asOf) {
        return stand(problem, asOf).state();
    }

    private Problem.Standing stand(Problem problem, String asOf) {
        return rule.stand(problem, LocalDate.parse(asOf), sheet()).value().orElseThrow();
    }

    /** YK-6.3-a. */
    @Test
    void warnsOfATopicNotInspectedInTheYear() {
        TopicCoverage coverage = TopicCoverage.of(oversight(true, OptionalInt.empty()), 2024, List.of("选聘程序", "工资待遇", "经费使用", "别的"), sheet()).value().orElseThrow();
        assertEquals(new TopicCoverage(new BigDecimal("0.7500"), List.of("制度建设"), Verdict.WARN), coverage);
    }

    @Test
    void drawsTheSameFromTheSameSeedWhateverTheOrder() {
        List<String> windows = new ArrayList<>(IntStream.rangeClosed(1, 30).mapToObj(i -> "窗口" + i).toList());
        List<String> drawn = RandomDraw.draw(windows, 3, 42);
        Collections.reverse(windows);
        assertEquals(drawn, RandomDraw.draw(windows, 3, 42));
        assertEquals(List.of("窗口21", "窗口13", "窗口24"), drawn, "the definition of the draw has changed: records could not be repeated");
        assertEquals(3, new HashSet<>(drawn).size());
        assertNotEquals(drawn, RandomDraw.draw(windows, 3, 43));
        assertEquals(new HashSet<>(windows), new HashSet<>(RandomDraw.draw(windows, 30, 7)));
    }

    @Test
    void favoursNobody() {
        List<String> names = List.of("甲", "乙", "丙", "丁", "戊");
        Map<String, Integer> counts = new TreeMap<>();
        for (long seed = 0; seed < 10_000; seed++) {
            RandomDraw.draw(names, 2, seed).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        counts.forEach((name, count) -> assertTrue(count > 3_850 && count < 4_150, name + " was drawn " + count + " times of 10000"));
    }

    @Test
    void refusesToDrawMoreThanThereAre() {
        assertEquals("从 2 个中不能抽取 3 个；请填写 1 至 2", assertThrows(IllegalArgumentException.class, () -> RandomDraw.draw(List.of("甲", "乙"), 3, 1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> RandomDraw.draw(List.of("甲", "甲"), 1, 1));
    }

    /** HQ-3.3-d. */
    @Test
    void closesAProblemOnlyWhenItsMeasureHasAResult() {
        assertEquals(State.OPEN, state(Problem.NEW, "2022-06-01"));
        assertEquals(State.OPEN, state(new Problem(Optional.empty(), List.of(new Measure("约谈", DAY, Optional.empty())), Optional.empty()), "2022-06-01"));
        assertEquals(State.CLOSED, state(new Problem(Optional.empty(), List.of(new Measure("约谈", DAY, Optional.of("已整改"))), Optional.empty()), "2022-06-01"));
    }

    /** HJ-5.4-b. */
    @Test
    void refusesAnOrderWithoutADayWhereOneIsMandatory() {
        Finding<Order> order = rule.order("授权不到位", DAY, Optional.empty(), WEEKDAYS, sheet());
        assertInstanceOf(Finding.Refused.class, order);
        assertInstanceOf(Finding.Refused.class, rule.order("迟到", DAY, Optional.of(DAY.plusDays(9)), WEEKDAYS, sheet()));
        assertInstanceOf(Finding.Refused.class, rule.order("授权不到位", DAY, Optional.of(DAY.minusDays(1)), WEEKDAYS, sheet()));
        assertEquals(Optional.of(LocalDate.of(2020, 2, 24)), rule.proposedDue(DAY, WEEKDAYS));
        Order counted = new RectificationRule(oversight(false, OptionalInt.of(15))).order("授权不到位", DAY, Optional.empty(), WEEKDAYS, sheet()).value().orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2020, 2, 24)), counted.due());
    }

    /** HJ-5.4-b, HJ-5.4-c. */
    @Test
    void handsAnOverdueProblemToWhoMayOpenACase() {
        Problem problem = new Problem(Optional.of(new Order(DAY, Optional.of(LocalDate.of(2020, 2, 28)), Optional.empty(), Optional.empty())), List.of(), Optional.empty());
        assertEquals(new Problem.Standing(State.RECTIFYING, 0, Optional.empty()), stand(problem, "2020-02-28"));
        assertEquals(new Problem.Standing(State.OVERDUE, 1, Optional.of("区效能办")), stand(problem, "2020-02-29"));
        assertTrue(rule.mayOpenCase("区效能办", sheet()).value().isPresent());
        assertInstanceOf(Finding.Refused.class, rule.mayOpenCase("发改局", sheet()));
    }

    @Test
    void waitsForTheReviewOfWhatWasRectified() {
        Order rectified = new Order(DAY, Optional.of(LocalDate.of(2020, 2, 28)), Optional.of(LocalDate.of(2020, 3, 2)), Optional.of(LocalDate.of(2020, 3, 5)));
        Problem problem = new Problem(Optional.of(rectified), List.of(new Measure("通报", LocalDate.of(2020, 3, 4), Optional.empty())), Optional.empty());
        assertEquals(new Problem.Standing(State.OVERDUE, 2, Optional.of("区效能办")), stand(problem, "2020-03-01"));
        assertEquals(new Problem.Standing(State.RECTIFIED, 3, Optional.empty()), stand(problem, "2020-03-03"));
        assertEquals(State.OPEN, state(problem, "2020-03-05"), "the circular has no result yet");
    }

    /** YK-6.3-b. */
    @Test
    void holdsAnAssessmentUntilItsProblemsAreAcknowledged() {
        DateRange october = DateRange.through(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31));
        Effect effect = new Effect(Kind.ACKNOWLEDGE, CLAUSE);
        LocalDate day = LocalDate.of(2023, 10, 12);
        assertInstanceOf(Finding.Refused.class, ClerkProblemRule.mayFinalise(List.of(new Naming(day, "一般问题", false)), october, effect, sheet()));
        assertEquals(Optional.of(1), ClerkProblemRule.mayFinalise(List.of(new Naming(day, "", true), new Naming(LocalDate.of(2023, 11, 1), "", false)), october, effect, sheet()).value());
        assertEquals(Optional.of(1), ClerkProblemRule.mayFinalise(List.of(new Naming(day, "", false)), october, new Effect(Kind.DEDUCT, CLAUSE), sheet()).value());
    }

    /** YK-5.1-a. */
    @Test
    void comparesNumbersWithTheirNames() {
        assertEquals("数量≠名单", NameListRule.check(10, 9, 8, CLAUSE, sheet()).value().orElseThrow().reason());
        assertEquals("数量>名额", NameListRule.check(8, 9, 9, CLAUSE, sheet()).value().orElseThrow().reason());
        assertEquals(Verdict.PASS, NameListRule.check(10, 9, 9, CLAUSE, sheet()).value().orElseThrow().verdict());
    }
}

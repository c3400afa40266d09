package org.tongban.policy.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingRule.Course;
import org.tongban.policy.plan.FilingRule.InForce;
import org.tongban.policy.plan.FilingRule.Stand;

class FilingRuleTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    /** 月度考核结果, due on the tenth of the next month (SC-2.2.8.1-d). */
    @ParameterizedTest(name = "submitted {0}, returned {1}, on {2}: {3}")
    @CsvSource(textBlock = """
            ,           ,           2025-04-10, PENDING
            ,           ,           2025-04-11, OVERDUE
            2025-04-10, ,           2025-04-11, ON_TIME
            2025-04-11, ,           2025-04-11, LATE
            2025-04-12, ,           2025-04-11, OVERDUE
            2025-04-08, 2025-04-09, 2025-04-09, RETURNED
            2025-04-08, 2025-04-09, 2025-05-01, RETURNED
            2025-04-08, 2025-04-09, 2025-04-08, ON_TIME
            """)
    void tellsWhereAMonthStands(LocalDate submitted, LocalDate returned, LocalDate asOf, FilingStanding standing) {
        Stand stand = stand(duty(Effect.AFTER, new Due.DayOfNextMonth(10)),
                Course.of(MARCH).submitted(Optional.ofNullable(submitted)).returned(Optional.ofNullable(returned)), asOf);
        assertEquals(Optional.of(LocalDate.parse("2025-04-10")), stand.due());
        assertEquals(standing, stand.standing());
        assertTrue(stand.holds());
    }

    @Test
    void takesTheLastDayOfAShortMonth() {
        assertEquals(Optional.of(LocalDate.parse("2025-02-28")), rule(Effect.AFTER, new Due.DayOfNextMonth(31)).due(Course.of(YearMonth.of(2025, 1))));
    }

    /** Around Mid-Autumn of 2022, 10 to 12 September, and the National Day of 2024 with its make-up days. */
    @ParameterizedTest(name = "{0} working days before {1} is {2}, after it {3}")
    @CsvSource(textBlock = """
            5, 2022-09-15, 2022-09-07, 2022-09-22
            1, 2022-09-15, 2022-09-14, 2022-09-16
            1, 2022-09-13, 2022-09-09, 2022-09-14
            0, 2022-09-15, 2022-09-15, 2022-09-15
            3, 2024-10-08, 2024-09-27, 2024-10-11
            """)
    void countsWorkingDays(int days, LocalDate effective, LocalDate before, LocalDate after) {
        assertEquals(Optional.of(before), rule(Effect.GATE, new Due.WorkingDaysBefore(days)).due(Course.of(effective)));
        assertEquals(Optional.of(after), rule(Effect.AFTER, new Due.WorkingDaysAfter(days)).due(Course.of(effective)));
    }

    @Test
    void knowsTheOtherWaysOfBeingDue() {
        LocalDate effective = LocalDate.parse("2023-12-01");
        assertEquals(Optional.of(LocalDate.parse("2023-11-30")), rule(Effect.GATE, new Due.Before()).due(Course.of(effective)));
        assertEquals(Optional.of(LocalDate.parse("2023-12-31")), rule(Effect.AFTER, new Due.DaysAfter(30)).due(Course.of(effective)));
        assertEquals(Optional.of(LocalDate.parse("2023-09-25")), rule(Effect.GATE, new Due.By(LocalDate.parse("2023-09-25"))).due(Course.once()));
        assertEquals(Optional.empty(), rule(Effect.AFTER, new Due.Unstated()).due(Course.once()));
    }

    /** From 4 windows to 3 on 1 December 2023 (YK-3.2-e). */
    @ParameterizedTest(name = "{0}, submitted {1}, accepted {2}, on {3}: {4} since {5}")
    @CsvSource(textBlock = """
            GATE,      2023-11-28, ,           2023-12-02, 4, ,           备案未审核
            GATE,      2023-11-28, 2023-12-05, 2023-12-04, 4, 2023-12-05, 备案未审核
            GATE,      2023-11-28, 2023-12-05, 2023-12-05, 3, 2023-12-05, ''
            GATE,      2023-11-10, 2023-11-20, 2023-11-30, 4, 2023-12-01, ''
            GATE,      2023-11-10, 2023-11-20, 2023-12-01, 3, 2023-12-01, ''
            CONDITION, ,           ,           2023-12-02, 4, ,           未备案
            CONDITION, 2023-12-03, ,           2023-12-02, 4, 2023-12-03, 未备案
            CONDITION, 2023-12-03, ,           2023-12-03, 3, 2023-12-03, ''
            AFTER,     ,           ,           2023-12-01, 3, 2023-12-01, ''
            AFTER,     ,           ,           2023-12-12, 3, 2023-12-01, 逾期未备案
            AFTER,     2023-12-20, ,           2023-12-20, 3, 2023-12-01, ''
            """)
    void tellsTheNumberInForce(Effect effect, LocalDate submitted, LocalDate accepted, LocalDate asOf, int number, LocalDate since, String alert) {
        Course course = Course.of(LocalDate.parse("2023-12-01")).submitted(Optional.ofNullable(submitted)).accepted(Optional.ofNullable(accepted));
        assertEquals(new InForce<>(number, Optional.ofNullable(since), alert),
                rule(effect, new Due.DaysAfter(10)).inForce(4, 3, course, asOf, new Worksheet(asOf)).value().orElseThrow());
    }

    @Test
    void letsNothingHoldThatWasReturned() {
        LocalDate day = LocalDate.parse("2025-04-09");
        Course course = Course.of(MARCH).submitted(Optional.of(day)).returned(Optional.of(day));
        assertFalse(stand(duty(Effect.CONDITION, new Due.DayOfNextMonth(10)), course, day).holds());
        Stand unfiled = stand(duty(Effect.AFTER, new Due.DayOfNextMonth(10)), course, day);
        assertTrue(unfiled.holds() && unfiled.isUnfiled());
    }

    @Test
    void saysWhatItLacks() {
        FilingRule monthly = rule(Effect.AFTER, new Due.DayOfNextMonth(10));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> monthly.due(Course.once())).getMessage().contains("期间"));
        FilingRule change = rule(Effect.GATE, new Due.WorkingDaysBefore(5));
        LocalDate beyond = LocalDate.parse("2050-01-10");
        Finding<Stand> unknown = change.on(Course.of(beyond), beyond, new Worksheet(beyond));
        assertInstanceOf(Finding.NotConfigured.class, unknown);
        assertTrue(unknown.reason().contains("节假日"), unknown.reason());
    }

    /** Filing earlier never makes a standing worse, and what is accepted holds by every effect once its day has come. */
    @Test
    void neverPunishesFilingEarlier() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Effect effect = Effect.values()[random.nextInt(3)];
            Due due = List.of(new Due.DayOfNextMonth(1 + random.nextInt(31)), new Due.WorkingDaysBefore(random.nextInt(9)), new Due.WorkingDaysAfter(random.nextInt(9))).get(random.nextInt(3));
            LocalDate effective = LocalDate.parse("2025-04-01").plusDays(random.nextInt(30));
            LocalDate late = effective.minusDays(20).plusDays(random.nextInt(60));
            LocalDate asOf = late.plusDays(random.nextInt(30));
            Course course = new Course(Optional.of(MARCH), Optional.of(effective), Optional.of(late), Optional.empty(), Optional.empty());
            Stand later = stand(duty(effect, due), course, asOf);
            Stand earlier = stand(duty(effect, due), course.submitted(Optional.of(late.minusDays(random.nextInt(20)))), asOf);
            assertFalse(later.standing() == FilingStanding.ON_TIME && earlier.standing() == FilingStanding.LATE, course + " " + due);
            Stand accepted = stand(duty(effect, due), course.accepted(Optional.of(late)), asOf);
            assertEquals(!asOf.isBefore(effective), accepted.holds(), course + " " + effect);
        }
    }

    private static Stand stand(FilingDuty duty, Course course, LocalDate asOf) {
        return new FilingRule(duty, new NationalCalendar()).on(course, asOf, new Worksheet(asOf)).value().orElseThrow();
    }

    private static FilingRule rule(Effect effect, Due due) {
        return new FilingRule(duty(effect, due), new NationalCalendar());
    }

    private static FilingDuty duty(Effect effect, Due due) {
        return new FilingDuty(FilingDuty.MONTHLY_RESULTS, new Citation("T-1", "测试〔2025〕1号"), "月度考核结果", SiteLevel.TOWN, "上级", effect, due, List.of());
    }
}

package org.tongban.policy.yushan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.DutyPolicy.DutyCheck;
import org.tongban.policy.village.DutyPolicy.DutyWeek;
import org.tongban.policy.village.StationTier;

/** The worked cases of YS-3.3.9-b/c/d. */
class YushanDutyTest {

    /** The week after National Day 2023: only its make-up days, Saturday and Sunday, are worked. */
    private static final LocalDate HOLIDAY_WEEK = LocalDate.of(2023, 10, 2);

    private final YushanDuty duty = new YushanDuty();

    @ParameterizedTest(name = "{2} of {1} working days at a {0} station: {3}, {4} missing")
    @CsvSource(textBlock = """
            DEMONSTRATION, 5, 4, FAIL, 1
            DEMONSTRATION, 5, 5, PASS, 0
            STANDARD,      5, 2, FAIL, 1
            STANDARD,      5, 3, PASS, 0
            SIMPLE,        5, 3, PASS, 0
            SIMPLE,        5, 2, FAIL, 1
            STANDARD,      2, 2, PASS, 0
            """)
    void countsTheDaysOfDuty(StationTier tier, int workingDays, int dutyDays, Verdict verdict, int missing) {
        var check = week(new DutyWeek(tier, Optional.empty(), Optional.of(workingDays), Optional.of(dutyDays), List.of()), "A");
        assertEquals(verdict, check.verdict());
        assertEquals(missing, check.missing());
    }

    @Test
    void countsADayOnceAndNoDayOff() {
        var check = week(recorded(StationTier.STANDARD, LocalDate.of(2023, 6, 5), MONDAY, MONDAY, TUESDAY, SATURDAY), "A");
        assertEquals(new DutyCheck(Verdict.FAIL, 2, 3), check);
    }

    @Test
    void asksForTheMakeUpDaysOfAHolidayWeek() {
        assertEquals(Verdict.PASS, week(recorded(StationTier.DEMONSTRATION, HOLIDAY_WEEK, SATURDAY, SUNDAY), "A").verdict());
        assertEquals(Verdict.PASS, week(recorded(StationTier.STANDARD, HOLIDAY_WEEK, SATURDAY, SUNDAY), "A").verdict());
        assertEquals(Verdict.FAIL, week(recorded(StationTier.STANDARD, HOLIDAY_WEEK, SATURDAY), "A").verdict());
    }

    @Test
    void excusesAHolidayWeekIfTheBureauReadsItSo() {
        assertEquals(Verdict.NA, week(recorded(StationTier.STANDARD, HOLIDAY_WEEK, SATURDAY), "B").verdict());
        assertEquals(Verdict.FAIL, week(recorded(StationTier.DEMONSTRATION, HOLIDAY_WEEK, SATURDAY), "B").verdict());
    }

    @ParameterizedTest(name = "a {0} station staffed {1} days a week: {2}")
    @CsvSource({"DEMONSTRATION,5,PASS", "DEMONSTRATION,4,FAIL", "STANDARD,3,PASS", "STANDARD,2,FAIL", "SIMPLE,3,PASS"})
    void judgesTheRoutine(StationTier tier, int days, Verdict verdict) {
        assertEquals(verdict, duty.routine(tier, days, ChosenDesk.sheet()).value().orElseThrow().verdict());
    }

    private DutyCheck week(DutyWeek week, String reading) {
        return duty.week(week, ChosenDesk.reading("ys.duty.holidayWeeks", reading)).value().orElseThrow();
    }

    private static DutyWeek recorded(StationTier tier, LocalDate monday, DayOfWeek... days) {
        return new DutyWeek(tier, Optional.of(monday), Optional.empty(), Optional.empty(), List.of(days));
    }
}

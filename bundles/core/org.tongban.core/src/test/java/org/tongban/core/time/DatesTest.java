package org.tongban.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private final WorkCalendar calendar = new NationalCalendar();

    /** Working days of each month as counted in the notices of the State Council. */
    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2023-05, 21", "2023-09, 20", "2023-10, 19", "2024-02, 18", "2025-01, 19", "2025-10, 18", "2026-02, 16"})
    void knowsTheWorkingDaysOfAMonth(YearMonth month, int days) {
        assertEquals(days, calendar.workdays(DateRange.of(month)).size());
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void knowsTheWorkingDaysOfAYear(int year, int days) {
        assertEquals(days, calendar.workdays(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))).size());
    }

    @Test
    void doesNotGuessAYearWithoutNotice() {
        var missing = assertThrows(WorkCalendar.CalendarMissing.class, () -> calendar.isWorkday(LocalDate.of(2027, 1, 4)));
        assertTrue(missing.getMessage().contains("2027"));
    }

    @Test
    void makeUpDaysAreWorked() {
        assertTrue(calendar.isWorkday(LocalDate.of(2023, 10, 7)));
        assertFalse(calendar.isWorkday(LocalDate.of(2023, 10, 6)));
        assertEquals(2, calendar.workdays(new DateRange(LocalDate.of(2023, 10, 2), LocalDate.of(2023, 10, 9))).size());
    }

    @Test
    void anniversariesOfALeapDayFallOnTheLastOfFebruary() {
        assertTrue(Anniversary.isReached(LocalDate.of(2024, 2, 29), 1, LocalDate.of(2025, 2, 28)));
        assertFalse(Anniversary.isReached(LocalDate.of(2025, 1, 2), 1, LocalDate.of(2026, 1, 1)));
        assertTrue(Anniversary.isWithin(LocalDate.of(2025, 3, 10), 1, LocalDate.of(2026, 3, 10)));
        assertFalse(Anniversary.isWithin(LocalDate.of(2025, 3, 10), 1, LocalDate.of(2026, 3, 11)));
    }

    @Test
    void rangesAreHalfOpen() {
        DateRange march = DateRange.of(YearMonth.of(2025, 3));
        assertTrue(march.contains(LocalDate.of(2025, 3, 31)));
        assertFalse(march.contains(LocalDate.of(2025, 4, 1)));
        assertEquals(Optional.of(LocalDate.of(2025, 3, 31)), march.last());
        assertEquals(march, DateRange.through(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)));
        assertTrue(DateRange.since(LocalDate.of(2025, 1, 1)).covers(march));
        assertFalse(march.overlaps(DateRange.of(YearMonth.of(2025, 4))));
        assertThrows(IllegalArgumentException.class, () -> new DateRange(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1)));
    }
}

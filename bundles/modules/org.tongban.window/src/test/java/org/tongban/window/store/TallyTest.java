package org.tongban.window.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.window.TicketStatistics;

class TallyTest {

    private static final SiteId HALL = new SiteId("1");
    private static final DateRange YEAR = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));

    private static Ticket ticket(LocalDate day, int halfHour, int handling, boolean passed) {
        return new Ticket(HALL, day, halfHour, "甲", "1", 0, 60, passed ? -1 : handling, passed, false, 31L * halfHour + handling);
    }

    private static TicketStatistics statistics(List<DaySums> days) {
        Tally tally = new Tally(HALL, YEAR, new NationalCalendar());
        for (DaySums day : days) {
            day.items.forEach((item, sums) -> tally.item(day.day, item, sums));
            day.seats.forEach((seat, sums) -> tally.seat(day.day, seat, sums));
        }
        return tally.statistics(Map.of("甲", "甲事项"));
    }

    @Test
    void meanAndDeviationAreThoseOfTheTickets() {
        Random random = new Random(7);
        DaySums day = new DaySums(HALL, LocalDate.of(2024, 3, 4));
        double[] minutes = random.doubles(500).map(share -> Math.floor(share * 1800) / 60).toArray();
        for (double each : minutes) {
            day.add(ticket(day.day, 18 + random.nextInt(12), (int) Math.round(each * 60), false));
        }
        double mean = java.util.Arrays.stream(minutes).average().orElseThrow();
        double variance = java.util.Arrays.stream(minutes).map(each -> (each - mean) * (each - mean)).sum() / (minutes.length - 1);
        TicketStatistics.Spread spread = statistics(List.of(day)).items().get(0).handling();
        assertAll(
                () -> assertEquals(mean, spread.mean().orElseThrow(), 1e-9),
                () -> assertEquals(Math.sqrt(variance), spread.deviation().orElseThrow(), 1e-9),
                () -> assertEquals(500, spread.histogram().values().stream().mapToLong(Long::longValue).sum()));
    }

    @Test
    void aHolidayIsLeftOutAndAHalfDayCountsForItsHalf() {
        DaySums whole = new DaySums(HALL, LocalDate.of(2024, 3, 4));
        DaySums morning = new DaySums(HALL, LocalDate.of(2024, 3, 11));
        DaySums holiday = new DaySums(HALL, LocalDate.of(2024, 10, 1));
        for (int i = 0; i < 40; i++) {
            whole.add(ticket(whole.day, 19, 300, false));
            whole.add(ticket(whole.day, 29, 300, i % 4 == 0));
            morning.add(ticket(morning.day, 19, 300, false));
            holiday.add(ticket(holiday.day, 19, 300, false));
        }
        TicketStatistics told = statistics(List.of(whole, morning, holiday));
        assertAll(
                () -> assertEquals(2, told.workingDays()),
                () -> assertEquals(List.of(LocalDate.of(2024, 3, 11)), told.halfDays()),
                () -> assertEquals(List.of(LocalDate.of(2024, 10, 1)), told.leftOut()),
                () -> assertEquals(40.0, told.items().get(0).arrivals().on(DayOfWeek.MONDAY).get(19)),
                () -> assertEquals(40.0, told.items().get(0).arrivals().on(DayOfWeek.MONDAY).get(29)),
                () -> assertEquals("120 110 10", told.taken() + " " + told.served() + " " + told.passed()),
                () -> assertEquals("甲事项", told.items().get(0).name()));
    }

    @Test
    void aDayIsTheSameAsText() {
        DaySums day = new DaySums(HALL, LocalDate.of(2024, 3, 4));
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            day.add(new Ticket(HALL, day.day, random.nextInt(48), "事项" + random.nextInt(5), random.nextInt(3) + "号,=窗", random.nextInt(2), random.nextInt(900), random.nextInt(20_000), false,
                    false, random.nextLong()));
        }
        assertEquals(day.text(), DaySums.read(day.text()).text());
    }

    @Test
    void theMarkDoesNotHangOnTheOrder() {
        DaySums forth = new DaySums(HALL, LocalDate.of(2024, 3, 4));
        DaySums back = new DaySums(HALL, LocalDate.of(2024, 3, 4));
        for (int i = 0; i < 100; i++) {
            forth.add(ticket(forth.day, i % 48, i, false));
            back.add(ticket(back.day, (99 - i) % 48, 99 - i, false));
        }
        assertEquals(forth.mark, back.mark);
    }
}

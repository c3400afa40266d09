package org.tongban.policy.hongqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.window.BookingPolicy.Booking;
import org.tongban.policy.window.ConversionPolicy.Conversion;
import org.tongban.policy.window.ReapplicationPolicy.CounterCase;
import org.tongban.policy.window.TidalPolicy.Assignment;
import org.tongban.policy.window.TidalPolicy.Call;
import org.tongban.policy.window.TidalPolicy.Days;
import org.tongban.policy.window.TidalPolicy.Duty;
import org.tongban.policy.window.WaitingPolicy.Tickets;
import org.tongban.policy.window.WaitingPolicy.Waiting;
import org.tongban.policy.window.WindowType;

/** What is reported of the hall, booked, accepted, and who helps out at a tide. */
class HongqiReportsTest {

    private static final Days AUGUST = new Days(LocalDate.of(2022, 8, 15), LocalDate.of(2022, 8, 31));

    private final HongqiReports reports = new HongqiReports();
    private final HongqiAcceptance acceptance = new HongqiAcceptance();

    @Test
    void reportsWaitingAndBooking() {
        List<BigDecimal> waits = IntStream.rangeClosed(1, 11).mapToObj(BigDecimal::valueOf).toList();
        assertEquals(new Waiting(new BigDecimal("0.2500"), Optional.of(new BigDecimal("6.00")), Optional.of(new BigDecimal("10"))),
                granted(reports.report(new Tickets(200, 50, waits), ChosenDesk.sheet())));
        assertTrue(reports.report(new Tickets(0, 0, List.of()), ChosenDesk.sheet()) instanceof Finding.Pending);
    }

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource(textBlock = """
            2022-08-31, DEPARTMENT_COMPREHENSIVE
            2022-09-01, COMPREHENSIVE
            2023-03-01, SPECIAL_AREA
            """)
    void knowsWhatAConvertedWindowWasOnADay(LocalDate day, WindowType type) {
        List<Conversion> changes = List.of(new Conversion("人社-2", WindowType.COMPREHENSIVE, WindowType.SPECIAL_AREA, LocalDate.of(2023, 3, 1)),
                new Conversion("人社-2", WindowType.DEPARTMENT_COMPREHENSIVE, WindowType.COMPREHENSIVE, LocalDate.of(2022, 9, 1)),
                new Conversion("税务-1", WindowType.DEPARTMENT_COMPREHENSIVE, WindowType.COMPREHENSIVE, LocalDate.of(2022, 1, 1)));
        assertEquals(type, granted(reports.typeOf("人社-2", day, changes, ChosenDesk.sheet())));
        assertEquals(2, granted(reports.conversionsIn(2022, changes, ChosenDesk.sheet())));
        assertTrue(reports.typeOf("公安-1", day, changes, ChosenDesk.sheet()) instanceof Finding.Pending);
    }

    @ParameterizedTest(name = "rostered {0} to {1}: {2}")
    @CsvSource(textBlock = """
            2022-08-01, 2022-08-14, true
            2022-08-01, 2022-08-15, false
            2022-08-20, 2022-08-21, false
            2022-08-31, 2022-09-30, false
            2022-09-01, 2022-09-30, true
            """)
    void callsNobodyWhoIsRosteredElsewhereAtTheTime(LocalDate from, LocalDate until, boolean isAssigned) {
        Call call = new Call("P1", "后台", Optional.of(AUGUST), List.of(new Duty("综合2", Optional.of(new Days(from, until)))));
        Assignment found = granted(new HongqiTides().assign(call, ChosenDesk.sheet()));
        assertEquals(isAssigned, found.isAssigned());
        assertEquals(isAssigned ? Optional.of(AUGUST.until()) : Optional.empty(), found.end());
    }

    @Test
    void asksForBookingsThroughItsOwnChannel() {
        assertTrue(granted(acceptance.booking(new Booking("旗心办", Optional.of("B1"), Optional.of("B1")), ChosenDesk.sheet())).isMatched());
        Booking telephone = new Booking("电话", Optional.empty(), Optional.empty());
        assertEquals(Verdict.WARN, granted(acceptance.booking(telephone, ChosenDesk.sheet())).verdict());
        assertEquals(Verdict.FAIL, granted(acceptance.booking(telephone, ChosenDesk.reading("hq.booking.otherChannels", "B"))).verdict());
    }

    @Test
    void wantsALawForEveryRefusal() {
        assertEquals(Verdict.PASS, granted(acceptance.refusal(Optional.of("行政许可法32条1项"), ChosenDesk.sheet())));
        assertEquals(Verdict.FAIL, granted(acceptance.refusal(Optional.of(" "), ChosenDesk.sheet())));
        assertEquals(Verdict.FAIL, granted(acceptance.unrecognised(Optional.empty(), ChosenDesk.sheet())));
    }

    @Test
    void noticesWhoWasSentOnlineAfterComingToTheCounter() {
        CounterCase closed = new CounterCase("要求网上重新申请", false, Optional.empty(), Optional.empty(), new NationalCalendar());
        assertTrue(granted(acceptance.isForced(closed, ChosenDesk.sheet())));
        CounterCase again = new CounterCase("", false, Optional.of(LocalDate.of(2022, 6, 2)), Optional.of(LocalDate.of(2022, 6, 6)), new NationalCalendar());
        assertFalse(granted(acceptance.isForced(again, ChosenDesk.sheet())));
        assertTrue(granted(acceptance.isForced(again, ChosenDesk.reading("hq.reapply.detection", "B"))));
    }

    private static <T> T granted(Finding<T> finding) {
        return finding.value().orElseThrow(() -> new AssertionError(finding.reason()));
    }
}

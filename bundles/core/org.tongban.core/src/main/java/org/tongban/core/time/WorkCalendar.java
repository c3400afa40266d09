package org.tongban.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days are worked: a make-up day is, a listed day off is not, else Monday to Friday. Where no notice for the
 * year is known it refuses to guess.
 */
public interface WorkCalendar {

    /** @throws CalendarMissing if no holiday notice covers the day's year */
    boolean isWorkday(LocalDate day);

    /** The working days of the range, in order; the range must have an end. */
    default List<LocalDate> workdays(DateRange range) {
        LocalDate until = range.until();
        if (until == null) {
            throw new IllegalArgumentException("a range without end has no list of working days");
        }
        return range.from().datesUntil(until).filter(this::isWorkday).toList();
    }

    /** Working days after {@code start} up to and including {@code end}. */
    default int workdaysBetween(LocalDate start, LocalDate end) {
        return end.isAfter(start) ? workdays(new DateRange(start.plusDays(1), end.plusDays(1))).size() : 0;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** No holiday notice is known for a year. */
    final class CalendarMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CalendarMissing(int year) {
            super("尚未载入 " + year + " 年的节假日安排，无法判断工作日；请更新工作日历 (no holiday notice for " + year + " is loaded)");
        }
    }
}

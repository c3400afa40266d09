package org.tongban.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, half-open: {@code from} belongs to it, {@code until} does not. Offices write the last day;
 * {@link #through} takes that.
 *
 * @param from  the first day
 * @param until the day after the last, or null for a range without end
 */
public record DateRange(LocalDate from, @Nullable LocalDate until) {

    public DateRange {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a range cannot end (" + until + ") before it begins (" + from + ")");
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    /** @param last the last day, itself included; null for no end */
    public static DateRange through(LocalDate from, @Nullable LocalDate last) {
        return new DateRange(from, last == null ? null : last.plusDays(1));
    }

    public static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(DateRange other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    /** Whether every day of the other range lies in this one. */
    public boolean covers(DateRange other) {
        return !other.from.isBefore(from) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    /** The last day that belongs to the range, if it has an end. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(until).map(day -> day.minusDays(1));
    }

    @Override
    public String toString() {
        return from + "起" + last().map(day -> "至" + day).orElse("");
    }
}

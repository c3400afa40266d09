package org.tongban.policy.assessment;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A month or a calendar year that is assessed.
 *
 * @param year  the year
 * @param month 1 to 12, or 0 for the year as a whole
 */
public record AssessmentPeriod(int year, int month) implements Comparable<AssessmentPeriod> {

    public AssessmentPeriod {
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("not a month: " + month);
        }
    }

    public static AssessmentPeriod of(YearMonth month) {
        return new AssessmentPeriod(month.getYear(), month.getMonthValue());
    }

    public static AssessmentPeriod year(int year) {
        return new AssessmentPeriod(year, 0);
    }

    /** The month; empty for a year. */
    public Optional<YearMonth> yearMonth() {
        return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }

    /** Months in order, the year after its last month. */
    @Override
    public int compareTo(AssessmentPeriod other) {
        return Integer.compare(year * 13 + (month == 0 ? 13 : month), other.year * 13 + (other.month == 0 ? 13 : other.month));
    }

    /** {@code 2025-03} or {@code 2025}. */
    @Override
    public String toString() {
        return yearMonth().map(YearMonth::toString).orElse(Integer.toString(year));
    }
}

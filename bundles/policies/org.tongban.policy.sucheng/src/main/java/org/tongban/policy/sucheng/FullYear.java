package org.tongban.policy.sucheng;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.policy.assessment.AnnualGradePolicy.AnnualFacts;

/** Whether a clerk worked the full year that 优秀 asks for. Leave counts as work. */
final class FullYear {

    private FullYear() {
    }

    static boolean worked(AnnualFacts facts, Worksheet sheet) {
        sheet.fact("工作时间", facts.service());
        boolean total = sheet.reading(AssessmentReadings.FULL_YEAR).equals("B");
        LocalDate first = total ? LocalDate.MIN : LocalDate.of(facts.year(), 1, 1);
        long days = daysWorked(facts.service(), first, LocalDate.of(facts.year() + 1, 1, 1));
        return sheet.step("工作满一年", days >= Year.of(facts.year()).length());
    }

    /** Days on which at least one of the spans runs, from {@code first} until the day before {@code end}. */
    private static long daysWorked(List<DateRange> service, LocalDate first, LocalDate end) {
        long days = 0;
        LocalDate counted = first;
        for (DateRange span : service.stream().sorted(Comparator.comparing(DateRange::from)).toList()) {
            LocalDate from = span.from().isAfter(counted) ? span.from() : counted;
            LocalDate spanEnd = span.until();
            LocalDate until = spanEnd == null || spanEnd.isAfter(end) ? end : spanEnd;
            if (until.isAfter(from)) {
                days += until.toEpochDay() - from.toEpochDay();
                counted = until;
            }
        }
        return days;
    }
}

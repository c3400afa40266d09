package org.tongban.policy.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;

/** A clerk's grade for the year. */
@ConsumerType
public interface AnnualGradePolicy {

    /** The grades that a year may have, best first. */
    Finding<List<Grade>> grades(Worksheet sheet);

    /** @return the grade; Pending while a month that counts has no grade yet */
    Finding<Annual> grade(AnnualFacts facts, Worksheet sheet);

    /**
     * @param year     the calendar year
     * @param months   the months of the year, and of the year before as far as known, in any order
     * @param service  the spans of employment as a clerk, in any order
     * @param departure what an assessor wants instead, if anything
     */
    record AnnualFacts(int year, List<Month> months, List<DateRange> service, Optional<Departure> departure) {

        public AnnualFacts {
            months = List.copyOf(months);
            service = List.copyOf(service);
        }
    }

    /**
     * @param state NOT_ASSESSED where the clerk was not in post
     * @param grade the grade; null where the state is not NORMAL, or where it is still missing
     */
    record Month(YearMonth month, MonthState state, @Nullable Grade grade) {

        @Override
        public String toString() {
            return month + (grade != null ? grade.word() : state == MonthState.NORMAL ? "未评" : state.label());
        }
    }

    /**
     * Another grade than the months give.
     *
     * @param reason   why
     * @param approver who approved it
     */
    record Departure(Grade grade, String reason, String approver) {
    }

    /**
     * @param grade     the grade
     * @param gapReview whether no rule of the text fits squarely, so that somebody should look at it
     * @param exception whether it departs from the months by an approved exception
     * @param rule      the clause that decided
     * @param refused   why the departure asked for was not followed; empty if it was, or there was none
     */
    record Annual(Grade grade, boolean gapReview, boolean exception, Citation rule, Optional<String> refused) {

        @Override
        public String toString() {
            return grade.word();
        }
    }
}

package org.tongban.assessment.ui.year;

import java.util.List;
import java.util.Optional;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.ClerkYear;
import org.tongban.assessment.InvestigationCase;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;

/**
 * A clerk's year.
 *
 * @param unit  the name of the clerk's last site
 * @param cases the investigations that touch the year
 */
public record YearRow(ClerkYear clerk, String unit, List<InvestigationCase> cases) {

    public YearRow {
        cases = List.copyOf(cases);
    }

    /** @param number 1 to 12 */
    public ClerkMonth month(int number) {
        return clerk.months().get(number - 1);
    }

    public Optional<Annual> annual() {
        return clerk.grade().flatMap(Finding::value);
    }

    /** Whether the grade cannot be given yet. */
    public boolean isPending() {
        return clerk.grade().filter(Finding.Pending.class::isInstance).isPresent();
    }

    /** Whether the months do not fit any rule squarely, so that somebody should look. */
    public boolean isForReview() {
        return annual().filter(Annual::gapReview).isPresent();
    }

    /** Whether assessors decided otherwise. */
    public boolean isOverridden() {
        return clerk.departure().isPresent();
    }
}

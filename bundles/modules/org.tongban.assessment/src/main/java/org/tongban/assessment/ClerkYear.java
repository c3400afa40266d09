package org.tongban.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.AnnualGradePolicy.Departure;
import org.tongban.policy.assessment.Grade;

/**
 * One clerk in one year.
 *
 * @param site   where the clerk served last
 * @param months the months of the year, January first
 * @param grade  the annual grade; empty where the place's document has no such rule
 * @param departure what assessors decided otherwise, as last recorded
 * @param settled the grade as it was when the year became final; empty while it is not, or where it was pending then
 */
public record ClerkYear(PersonId person, String name, Optional<SiteId> site, int year, List<ClerkMonth> months, Optional<Finding<Annual>> grade,
        Optional<Departure> departure, Optional<Grade> settled) {

    /** The scores of the year, added up; empty if there is none. */
    public Optional<BigDecimal> points() {
        return months.stream().flatMap(month -> month.score().stream()).reduce(BigDecimal::add);
    }

    /** Whether the months or assessors give another grade now than when the year became final. */
    public boolean isOtherThanSettled() {
        return settled.isPresent() && !grade.flatMap(Finding::value).map(Annual::grade).equals(settled);
    }

    /** Whether a month still needs a grade, so that the year cannot be made final. */
    public boolean lacksGrades() {
        return months.stream().anyMatch(ClerkMonth::isMissing);
    }

    /** In how many months the clerk has the grade. */
    public long count(Grade wanted) {
        return months.stream().filter(month -> month.grade().equals(Optional.of(wanted))).count();
    }

    /** The grade's word, PENDING while it cannot be given yet, NA where there is none to give. */
    public String shown() {
        return grade.map(finding -> finding.value().map(annual -> annual.grade().word()).orElse(finding instanceof Finding.Pending ? "PENDING" : "NA"))
                .orElse("NA");
    }

    /** GAP_REVIEW, EXCEPTION, OVERRIDE_REFUSED. */
    public List<String> flags() {
        List<String> flags = new ArrayList<>();
        grade.flatMap(Finding::value).ifPresent(annual -> {
            if (annual.gapReview()) {
                flags.add("GAP_REVIEW");
            }
            if (annual.exception()) {
                flags.add("EXCEPTION");
            }
            if (annual.refused().isPresent()) {
                flags.add("OVERRIDE_REFUSED");
            }
        });
        return flags;
    }
}

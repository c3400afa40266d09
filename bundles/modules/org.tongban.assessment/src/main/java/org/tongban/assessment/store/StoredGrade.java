package org.tongban.assessment.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.tongban.assessment.Revision;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.registry.Change;

/**
 * A row of monthly grades.
 *
 * @param revision 1 for the first, one more for every change
 * @param siteCode where the clerk served, empty if unknown
 */
public record StoredGrade(YearMonth month, PersonId person, int revision, Optional<BigDecimal> score, MonthState state, Optional<Grade> grade,
        Revision.Kind kind, String siteCode, Instant at, Change change) {

    /** Whether it says the same of the clerk's month. */
    public boolean saysTheSame(Optional<BigDecimal> otherScore, MonthState otherState, Optional<Grade> otherGrade) {
        boolean sameScore = score.isPresent() == otherScore.isPresent() && score.map(value -> value.compareTo(otherScore.orElseThrow()) == 0).orElse(true);
        return sameScore && state == otherState && grade.equals(otherGrade);
    }

    public Revision value() {
        return new Revision(revision, score, state, grade, kind, at, change);
    }
}

package org.tongban.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

/**
 * One clerk in one month.
 *
 * @param site     where the clerk served at the end of the month, as far as known
 * @param score    the score, two decimals
 * @param state    how the clerk stands in the month
 * @param grade    the grade; empty while it is missing, suspended or not assessed
 * @param counted  whether the clerk counts among the window staff for the cap
 * @param resolved whether the grade was decided by the outcome of an investigation
 */
public record ClerkMonth(PersonId person, String name, Optional<SiteId> site, YearMonth month, Optional<BigDecimal> score, MonthState state,
        Optional<Grade> grade, boolean counted, boolean resolved) {

    /** Whether a grade is still to be given. */
    public boolean isMissing() {
        return state == MonthState.NORMAL && grade.isEmpty();
    }

    /** The same month with another grade. */
    public ClerkMonth graded(Grade other) {
        return new ClerkMonth(person, name, site, month, score, state, Optional.of(other), counted, false);
    }

    /** The grade, or how the month stands without one, in Chinese. */
    public String shown() {
        return grade.map(Grade::word).orElse(state == MonthState.SUSPENDED ? "暂停" : state == MonthState.NOT_ASSESSED ? "不参加" : "未评");
    }

    /** Without the name. */
    @Override
    public String toString() {
        return person + " " + month + " " + shown();
    }
}

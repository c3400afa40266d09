package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Which grades a month's scores suggest, within the cap. The assessor decides. */
@ConsumerType
public interface MonthlyProposalPolicy {

    /** @param people everyone in the pool, suspended people without a score included, in any order */
    Finding<Proposal> propose(YearMonth month, List<Ranked> people, Worksheet sheet);

    /**
     * @param person the clerk
     * @param unit   the clerk's unit at the end of the month
     * @param score  empty where the clerk cannot be ranked
     */
    record Ranked(PersonId person, String unit, Optional<BigDecimal> score) {
    }

    /**
     * @param lines in order of rank; those without a score last
     * @param cap   how many may get the best grade
     * @param tied  people of equal score of whom only some would fit below the cap: none of them is proposed for the best
     *              grade, the assessor must choose
     */
    record Proposal(List<Line> lines, long cap, List<PersonId> tied) {

        @Override
        public String toString() {
            return lines.size() + "人，上限" + cap + "人，并列待定" + tied.size() + "人";
        }
    }

    /**
     * @param rank  1 for the highest score, equal for equal scores; 0 without a score
     * @param grade the grade suggested; empty where the assessor has to decide
     */
    record Line(PersonId person, String unit, Optional<BigDecimal> score, int rank, Optional<Grade> grade) {
    }
}

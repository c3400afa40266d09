package org.tongban.policy.staffing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.assessment.AssessmentPeriod;

/** For whom a change of post is suggested. A suggestion is never carried out by itself. */
@ConsumerType
public interface ReplacementPolicy {

    /**
     * @param overdue  people whose certificate is overdue
     * @param rankings the rankings of every unit by month and by year, in any order
     * @return the suggestions in order of person
     */
    Finding<List<Suggestion>> suggest(Set<PersonId> overdue, List<Ranking> rankings, Worksheet sheet);

    /** Why. */
    enum Reason {
        CERT_OVERDUE("未按要求取得等级证书"),
        CONSECUTIVE_LAST("连续考核末位");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** The scores of a unit's people in one period. */
    record Ranking(AssessmentPeriod period, String unit, Map<PersonId, BigDecimal> scores) {
    }

    /** A suggestion. */
    record Suggestion(PersonId person, List<Reason> reasons) {
    }
}

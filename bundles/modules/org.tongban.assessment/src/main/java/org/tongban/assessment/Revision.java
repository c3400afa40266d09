package org.tongban.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.registry.Change;

/**
 * What was once recorded of a clerk's month.
 *
 * @param number 1 for the first
 * @param kind   how it came about
 * @param state  NORMAL, or SUSPENDED or NOT_ASSESSED where the record says so
 */
public record Revision(int number, Optional<BigDecimal> score, MonthState state, Optional<Grade> grade, Kind kind, Instant at, Change change) {

    /** How a record came about. */
    public enum Kind {
        IMPORTED("导入"), PROPOSED("采纳建议"), ASSESSED("评定"), CORRECTED("更正");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

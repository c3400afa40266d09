package org.tongban.plan.filing;

import java.time.Instant;

/**
 * One step on the way of a filing.
 *
 * @param number  1 for the first
 * @param kind    what was done
 * @param version the version it concerns
 * @param before  the digest before it; empty for the first step
 * @param after   the digest after it
 * @param by      who
 * @param at      when
 * @param note    the reason or remark; empty if none
 */
public record FilingStep(int number, Kind kind, int version, String before, String after, String by, Instant at, String note) {

    /** What may be done with a filing. */
    public enum Kind {
        DRAFTED("草拟", "drafted", FilingState.DRAFT),
        SUBMITTED("报送", "submitted", FilingState.SUBMITTED),
        ACCEPTED("受理", "accepted", FilingState.ACCEPTED),
        RETURNED("退回", "returned", FilingState.RETURNED),
        AMENDED("修改", "amended", FilingState.AMENDED);

        private final String label;
        private final String english;
        private final FilingState state;

        Kind(String label, String english, FilingState state) {
            this.label = label;
            this.english = english;
            this.state = state;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        public String english() {
            return english;
        }

        /** The state to which it leads. */
        public FilingState state() {
            return state;
        }
    }
}

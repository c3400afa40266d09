package org.tongban.policy.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Verdict;

/**
 * How a milestone stands on a day.
 *
 * @param milestone         the milestone, with the day that holds for it
 * @param asOf              the day asked about, at its end
 * @param parts             how many parts it has, at least one
 * @param done              how many of them are wholly done
 * @param needed            how many its share needs, rounded up (convention C4)
 * @param planned           the share to be reached by its last day, four decimals
 * @param actual            the share reached, four decimals, half up
 * @param state             where it stands
 * @param reachedOn         the day on which its share was reached; empty while it is not
 * @param daysLate          calendar days after its last day on which it was reached, or that have passed without; 0 if it is not late
 * @param dueBeforeDocument whether its last day lies before the document's own
 * @param alarm             whether it is late and not only recorded as history
 * @param open              parts not wholly done, in order
 */
public record MilestoneStanding(Milestone milestone, LocalDate asOf, int parts, int done, int needed, BigDecimal planned, BigDecimal actual, State state,
        Optional<LocalDate> reachedOn, int daysLate, boolean dueBeforeDocument, boolean alarm, List<String> open) {

    /** Where a milestone stands. */
    public enum State {
        UNSCHEDULED("未定时限", "no day set"),
        /** Its last day has not passed; the last day itself still counts. */
        NOT_DUE("未到期", "not due"),
        ON_TIME("按期完成", "done in time"),
        DONE_LATE("逾期完成", "done late"),
        OVERDUE("逾期未完成", "overdue");

        private final String label;
        private final String english;

        State(String label, String english) {
            this.label = label;
            this.english = english;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        public String english() {
            return english;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    public MilestoneStanding {
        open = List.copyOf(open);
    }

    public boolean isReached() {
        return reachedOn.isPresent();
    }

    public boolean isLate() {
        return state == State.DONE_LATE || state == State.OVERDUE;
    }

    /**
     * What its own day's measure says: passed if its share was reached by then, failed if the day has come to its end without;
     * empty while neither is known. Without a day it is passed once reached.
     */
    public Optional<Verdict> verdict() {
        if (state == State.ON_TIME || state == State.UNSCHEDULED && isReached()) {
            return Optional.of(Verdict.PASS);
        }
        boolean isMeasured = milestone.due().filter(due -> !asOf.isBefore(due)).isPresent();
        return isMeasured ? Optional.of(Verdict.FAIL) : Optional.empty();
    }

    @Override
    public String toString() {
        return state + "（" + done + "/" + parts + "，应达" + needed + (daysLate > 0 ? "，逾期" + daysLate + "天" : "") + "）";
    }
}

package org.tongban.policy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a problem that supervision found (检查发现的问题).
 *
 * @param order    the order to rectify it, if one was given
 * @param measures what its body was met with, in order of days
 * @param closed   the day on which it was closed without order or measure, such as one settled on the spot; empty if it was not
 */
public record Problem(Optional<Order> order, List<Measure> measures, Optional<LocalDate> closed) {

    /** Of which nothing has been done yet. */
    public static final Problem NEW = new Problem(Optional.empty(), List.of(), Optional.empty());

    public Problem {
        measures = List.copyOf(measures);
    }

    /**
     * An order to rectify (责令限期整改).
     *
     * @param due       the last day in time; empty if none was set
     * @param rectified the day on which the body reported it done; empty while it has not, and again after a review found it wanting
     * @param accepted  the day on which a review found it done
     */
    public record Order(LocalDate given, Optional<LocalDate> due, Optional<LocalDate> rectified, Optional<LocalDate> accepted) {
    }

    /**
     * A measure against an accountable body, such as 约谈.
     *
     * @param result what came of it; empty while nothing is recorded
     */
    public record Measure(String word, LocalDate day, Optional<String> result) {
    }

    /** Where a problem stands. */
    public enum State {
        /** Nothing done about it, or a measure without a result. */
        OPEN("待处理", "open"),
        RECTIFYING("整改中", "being rectified"),
        OVERDUE("整改逾期", "overdue"),
        /** Reported done, to be reviewed. */
        RECTIFIED("待复核", "to be reviewed"),
        CLOSED("已销号", "closed");

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

    /**
     * @param daysLate calendar days after its last day on which it was rectified, or that have passed without; 0 if it is not late
     * @param escalate to whom it goes on, in the document's words; empty if it does not
     */
    public record Standing(State state, int daysLate, Optional<String> escalate) {

        @Override
        public String toString() {
            return state + (daysLate > 0 ? "（逾期" + daysLate + "天" + escalate.map(to -> "，移交" + to).orElse("") + "）" : "");
        }
    }
}

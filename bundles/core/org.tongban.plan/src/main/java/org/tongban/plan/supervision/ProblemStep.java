package org.tongban.plan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that was taken about a problem.
 *
 * @param number  its number, that of its audit entry
 * @param problem the problem's number
 * @param due     of an order, the last day in time
 * @param word    of a measure the measure, of an accountability case the body; else empty
 * @param note    what was done or decided
 * @param refers  of a result, the measure whose result it is
 */
public record ProblemStep(long number, long problem, Kind kind, LocalDate day, Optional<LocalDate> due, String word, String note, Optional<Long> refers, Instant at, String by) {

    /** What is done about a problem. */
    public enum Kind {
        ORDER("责令整改", "ordered to rectify"),
        RECTIFIED("整改完成", "reported rectified"),
        ACCEPTED("复核通过", "accepted by review"),
        REJECTED("复核不通过", "rejected by review"),
        MEASURE("处理", "measure"),
        RESULT("处理结果", "result of a measure"),
        CLOSED("销号", "closed"),
        ACKNOWLEDGED("考核人确认", "acknowledged by the assessor"),
        CASE_OPENED("启动问责", "accountability case opened"),
        CASE_DECIDED("问责决定", "accountability decided"),
        CASE_CLOSED("问责办结", "accountability case closed");

        private final String label;
        private final String english;

        Kind(String label, String english) {
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
    }
}

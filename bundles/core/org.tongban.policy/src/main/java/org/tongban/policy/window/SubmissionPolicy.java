package org.tongban.policy.window;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** With which document a submission must end: acceptance, non-acceptance with its reason, or a notice of what is missing. */
@ConsumerType
@FunctionalInterface
public interface SubmissionPolicy {

    Finding<Outcome> outcome(Submission submission, Worksheet sheet);

    /**
     * @param document the document handed out, such as 受理通知单; empty if none
     * @param reason   the reason given in it
     * @param isDayEnd whether the day is over
     */
    record Submission(Optional<String> document, Optional<String> reason, boolean isDayEnd) {
    }

    /** What is to be said of it. */
    enum Outcome {
        /** As it should be. */
        COMPLETE("符合"),
        /** A reason is missing, or the document is none of those provided for. */
        FAULTY("不符合"),
        /** Without a document, but the day is not over. */
        OPEN("待出具"),
        /** Without a document at the end of the day: listed. */
        LISTED("列入未出具清单");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}

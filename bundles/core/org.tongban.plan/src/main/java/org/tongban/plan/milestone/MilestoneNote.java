package org.tongban.plan.milestone;

import java.time.Instant;
import java.time.LocalDate;
import org.tongban.core.id.SiteId;

/** What a person noted of a milestone. */
public record MilestoneNote(long number, SiteId seat, String pack, String milestone, Kind kind, LocalDate day, String text, Instant at, String by) {

    /** What is noted. */
    public enum Kind {
        /** Why it is late. */
        REASON("逾期原因", "reason of lateness"),
        /** A reminder sent to who is behind (督促). */
        REMINDER("督促", "reminder");

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

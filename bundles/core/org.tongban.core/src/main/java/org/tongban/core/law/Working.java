package org.tongban.core.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the workings.
 *
 * @param part  the part of the answer it belongs to, such as the pay line {@code skill}; empty for the whole
 * @param kind  what kind of line
 * @param label what it is, in Chinese
 * @param value the value as text: money with two decimals, dates ISO, rates as percentages
 * @param cited the clause, for a figure, a reading or a refusal; else null
 * @param quote the clause's own words, empty if none
 * @param from  the day from which the figure or choice holds; else null
 */
public record Working(String part, Kind kind, String label, String value, @Nullable Citation cited, String quote, @Nullable LocalDate from) {

    /** What kind of line. */
    public enum Kind {
        /** What happened: known of the person, the station or the month. */
        FACT,
        /** What the law or the bureau fixed on the day. */
        FIGURE,
        /** How an open question of the text was read. */
        READING,
        /** What was worked out. */
        STEP,
        /** The answer. */
        RESULT
    }

    /** {@code label = value  [clause, document]}, for logs of tests and printed annexes. */
    @Override
    public String toString() {
        return label + " = " + value + (cited == null ? "" : "  [" + cited.clause() + ", " + cited.document() + "]");
    }
}

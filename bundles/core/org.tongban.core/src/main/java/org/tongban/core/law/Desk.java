package org.tongban.core.law;

import java.time.LocalDate;
import java.util.Optional;

/** What lies on the desk when a rule is worked: the readings chosen, the figures entered locally, the clauses' own words. */
public interface Desk {

    /**
     * A reading that was chosen.
     *
     * @param letter the option
     * @param since  the day from which the choice holds
     * @param reason why it was chosen
     * @param by     who chose it
     */
    record Choice(String letter, LocalDate since, String reason, String by) {
    }

    /**
     * A figure that was entered locally.
     *
     * @param value    as entered
     * @param since    the day from which it holds
     * @param document the document that fixes it
     * @param reason   why it was entered
     * @param by       who entered it
     */
    record LocalValue(String value, LocalDate since, String document, String reason, String by) {
    }

    /** The reading in force on the day, if one was chosen. */
    Optional<Choice> choice(String key, LocalDate day);

    /** The local value in force on the day, if one was entered. */
    Optional<LocalValue> local(String key, LocalDate day);

    /** The clause's own words; empty where the register does not have them. */
    String quote(Citation citation);

    /** Nothing chosen, nothing entered: every reading at its default. */
    static Desk empty() {
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public String quote(Citation citation) {
                return "";
            }
        };
    }
}

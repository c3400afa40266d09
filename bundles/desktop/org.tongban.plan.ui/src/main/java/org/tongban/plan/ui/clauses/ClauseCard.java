package org.tongban.plan.ui.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.plan.ClauseNote;

/**
 * All that is known of a clause.
 *
 * @param clause   the clause
 * @param note     what the register notes beside its words
 * @param figures  figures that rest on it
 * @param readings the open questions it raises
 * @param duties   the filings and milestones that it asks for, where it is in force
 */
public record ClauseCard(Clause clause, ClauseNote note, List<Figure> figures, List<Asked> readings, List<Duty> duties) {

    /**
     * A filing or a milestone.
     *
     * @param milestone whether it is a milestone
     * @param title     in the document's words
     * @param what      with whom it is filed, or by which day it is to be reached; empty if the document does not say
     */
    public record Duty(boolean milestone, String title, String what) {
    }

    /**
     * A value of a figure.
     *
     * @param key      under which it is entered locally; empty for a figure of the pack
     * @param value    the value; empty if the place has to enter it and has not, or a clause repealed it
     * @param since    the day from which it holds, if it has a value
     * @param document the document that fixes it, if it was entered locally
     */
    public record Figure(String key, String name, Optional<String> value, Optional<LocalDate> since, Source source, String document) {
    }

    /** A question, and what was chosen. */
    public record Asked(Reading reading, Optional<Desk.Choice> choice) {
    }
}

package org.tongban.plan.state;

import java.util.List;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Working;

/**
 * Where a clause stands at a site on a day.
 *
 * @param clause   the clause
 * @param state    how far it is carried out
 * @param why      how the state came about, or why nothing is known, in Chinese
 * @param english  the same in English
 * @param evidence on what it rests and what is still wanted: computed, recorded, undecided
 */
public record ClauseStanding(Clause clause, ClauseState state, String why, String english, List<Evidence> evidence) {

    public ClauseStanding {
        evidence = List.copyOf(evidence);
    }

    /** The workings of everything that was computed, in order. */
    public List<Working> workings() {
        return evidence.stream().flatMap(piece -> piece.workings().stream()).toList();
    }
}

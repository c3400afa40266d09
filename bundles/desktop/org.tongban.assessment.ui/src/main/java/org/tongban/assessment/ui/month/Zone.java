package org.tongban.assessment.ui.month;

import java.util.List;
import java.util.Optional;
import org.tongban.policy.assessment.Grade;

/**
 * A column of the board.
 *
 * @param kind  what stands in it
 * @param grade the grade, for a column of one
 * @param rows  the clerks, by rank
 */
public record Zone(Kind kind, Optional<Grade> grade, List<BoardRow> rows) {

    /** What stands in a column. */
    public enum Kind {
        /** Clerks with the grade; others can be dropped here. */
        GRADE,
        /** Clerks who still need a grade. */
        MISSING,
        /** Clerks suspended or not assessed; they cannot be moved. */
        NOT_ASSESSED
    }

    public Zone {
        rows = List.copyOf(rows);
    }
}

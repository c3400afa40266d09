package org.tongban.assessment.ui.month;

import java.util.List;
import java.util.Optional;
import org.tongban.assessment.MonthBook;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;

/**
 * What the board needs of a month, read at once.
 *
 * @param book     the month as it is stored
 * @param grades   the grades it may have, best first
 * @param proposal what the scores suggest; empty where the place's document has no such rule
 */
public record BoardSnapshot(MonthBook book, List<Grade> grades, Optional<Finding<Proposal>> proposal) {

    public BoardSnapshot {
        grades = List.copyOf(grades);
    }
}

package org.tongban.plan.state;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;

/**
 * Where a document stands, clause by clause.
 *
 * @param pack    the pack's id
 * @param site    the site looked at, with those under it; empty: the document alone, without any records
 * @param day     the day
 * @param clauses every clause of the register, in its order
 */
public record PlanState(String pack, Optional<SiteId> site, LocalDate day, List<ClauseStanding> clauses) {

    public PlanState {
        clauses = List.copyOf(clauses);
    }

    /** How many clauses are in each state; states without any count 0. */
    public Map<ClauseState, Integer> counts() {
        Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
        for (ClauseState state : ClauseState.values()) {
            counts.put(state, 0);
        }
        clauses.forEach(clause -> counts.merge(clause.state(), 1, Integer::sum));
        return counts;
    }

    public Optional<ClauseStanding> of(Citation clause) {
        return clauses.stream().filter(standing -> standing.clause().citation().equals(clause)).findFirst();
    }
}

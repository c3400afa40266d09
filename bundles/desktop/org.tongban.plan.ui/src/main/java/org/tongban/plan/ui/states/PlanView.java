package org.tongban.plan.ui.states;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.state.RecordedEvidence;

/** The states of the documents in use and everything recorded, as read at one moment. Free of widgets. */
public final class PlanView {

    private final List<PlanState> states;
    private final Map<Citation, ClauseStanding> byClause = new HashMap<>();
    private final List<RecordedEvidence> records;
    private final boolean recordable;

    /**
     * @param records    oldest first
     * @param recordable whether a workspace is open
     */
    public PlanView(List<PlanState> states, List<RecordedEvidence> records, boolean recordable) {
        this.states = List.copyOf(states);
        this.records = List.copyOf(records);
        this.recordable = recordable;
        states.forEach(state -> state.clauses().forEach(standing -> byClause.put(standing.clause().citation(), standing)));
    }

    public static PlanView nothing() {
        return new PlanView(List.of(), List.of(), false);
    }

    /** Every clause of the documents, in their order. */
    public List<ClauseStanding> clauses() {
        return states.stream().flatMap(state -> state.clauses().stream()).toList();
    }

    public Optional<ClauseStanding> of(Citation clause) {
        return Optional.ofNullable(byClause.get(clause));
    }

    /** How many clauses of a document are in each state; of all documents if its number is empty. */
    public Map<ClauseState, Integer> counts(String document) {
        Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
        for (ClauseState state : ClauseState.values()) {
            counts.put(state, 0);
        }
        clauses().stream().filter(standing -> document.isEmpty() || standing.clause().instrument().number().equals(document)).forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
        return counts;
    }

    /** Everything recorded of a clause, newest first. */
    public List<RecordedEvidence> records(Citation clause) {
        return records.stream().filter(record -> record.clause().equals(clause)).sorted((one, other) -> Long.compare(other.number(), one.number())).toList();
    }

    public boolean isRecordable() {
        return recordable;
    }
}

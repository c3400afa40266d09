package org.tongban.plan.state.provider;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.Evidence;

/**
 * How the pieces of evidence of a clause count together (decision 0157). A piece that says not applicable is left out. What is
 * undecided, or could not be judged, counts only where nothing else is known; a figure that is missing always counts as unclear.
 * All done is done, some done is partly done, none done is not done. Where modules judge, a record may lower the state, but never raise it.
 */
final class Verdicts {

    private static final Set<ClauseState> JUDGED = Set.of(ClauseState.DONE, ClauseState.PARTLY, ClauseState.NOT_DONE);

    private Verdicts() {
    }

    static ClauseState of(List<Evidence> pieces) {
        List<ClauseState> computed = pieces.stream().filter(piece -> piece instanceof Evidence.Computed || piece instanceof Evidence.MissingValue).map(Evidence::state).toList();
        List<ClauseState> recorded = pieces.stream().filter(Evidence.Recorded.class::isInstance).map(Evidence::state).toList();
        if (computed.stream().noneMatch(JUDGED::contains)) {
            return ClauseState.together(!recorded.isEmpty() ? recorded : computed);
        }
        ClauseState found = ClauseState.together(computed);
        ClauseState said = ClauseState.together(recorded);
        return found == ClauseState.DONE && (said == ClauseState.PARTLY || said == ClauseState.NOT_DONE) ? ClauseState.PARTLY : found;
    }

    /** How many pieces say what, such as 已落实2项、未落实1项. */
    static String count(List<Evidence> pieces, Function<ClauseState, String> name, String between) {
        Map<ClauseState, Long> counts = pieces.stream().collect(Collectors.groupingBy(Evidence::state, () -> new EnumMap<>(ClauseState.class), Collectors.counting()));
        return counts.entrySet().stream().map(each -> name.apply(each.getKey()) + " " + each.getValue()).collect(Collectors.joining(between));
    }
}

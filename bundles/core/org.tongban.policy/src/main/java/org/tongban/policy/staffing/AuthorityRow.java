package org.tongban.policy.staffing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Kind;
import org.tongban.policy.staffing.AuthorityPolicy.State;

/**
 * A row of an {@link AuthorityMatrix}: these bodies do these deeds for these subjects. The clause stands with the figure that holds the row.
 *
 * @param by          the bodies, in the document's words and order; {@link #OWN} or {@link #OWN_CENTRE} for the subject's own
 * @param inPrinciple whether the document says 原则上: another body may do it with a reason
 * @param state       what an entry is after the deed, for deeds on a list
 */
public record AuthorityRow(Set<Action> actions, Set<Kind> subjects, List<String> by, boolean inPrinciple, Optional<State> state) {

    /** The unit that the subject belongs to. */
    public static final String OWN = "本单位";
    /** The convenience centre of the town that the subject belongs to. */
    public static final String OWN_CENTRE = "本镇（街道）便民服务中心";

    public AuthorityRow {
        actions = Set.copyOf(actions);
        subjects = Set.copyOf(subjects);
        by = List.copyOf(by);
    }

    /** A row without exceptions for subjects of one kind. */
    public static AuthorityRow of(Kind subject, List<String> by, Action... actions) {
        return new AuthorityRow(Set.of(actions), Set.of(subject), by, false, Optional.empty());
    }

    /** The same row for subjects of another kind too. */
    public AuthorityRow andOf(Kind subject) {
        Set<Kind> more = new TreeSet<>(subjects);
        more.add(subject);
        return new AuthorityRow(actions, more, by, inPrinciple, state);
    }

    /** The same row, with 原则上 before it. */
    public AuthorityRow inPrincipleOnly() {
        return new AuthorityRow(actions, subjects, by, true, state);
    }

    /** The same row, after whose deed an entry is this. */
    public AuthorityRow leaving(State entry) {
        return new AuthorityRow(actions, subjects, by, inPrinciple, Optional.of(entry));
    }

    boolean speaksOf(Action action, Kind subject) {
        return actions.contains(action) && subjects.contains(subject);
    }

    /** As the workings show it: 聘用、管理：市政管办. */
    @Override
    public String toString() {
        return String.join("、", actions.stream().sorted().map(Action::label).toList()) + (inPrinciple ? "（原则上）" : "") + "：" + String.join("、", by);
    }
}

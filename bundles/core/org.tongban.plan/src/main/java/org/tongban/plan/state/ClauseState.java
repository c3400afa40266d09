package org.tongban.plan.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;

/** How far a clause is carried out. */
public enum ClauseState {
    DONE("已落实", "done"),
    PARTLY("部分落实", "partly done"),
    NOT_DONE("未落实", "not done"),
    /** The clause asks nothing of the site, or only states an aim. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** Nothing is known yet: nothing recorded, a value not entered, the module that would tell not installed. */
    UNCLEAR("待明确", "unclear");

    private final String label;
    private final String english;

    ClauseState(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /**
     * What several things say together. What is not applicable is left out; all done is done, some done or partly done is partly
     * done, none done but some known is not done; nothing known, or nothing at all, is unclear.
     */
    public static ClauseState together(Collection<ClauseState> states) {
        List<ClauseState> asked = states.stream().filter(state -> state != NOT_APPLICABLE).toList();
        if (asked.isEmpty()) {
            return states.isEmpty() ? UNCLEAR : NOT_APPLICABLE;
        }
        if (asked.stream().allMatch(DONE::equals)) {
            return DONE;
        }
        if (asked.contains(DONE) || asked.contains(PARTLY)) {
            return PARTLY;
        }
        return asked.contains(NOT_DONE) ? NOT_DONE : UNCLEAR;
    }

    /** What a check says: what is allowed with a reason only is unclear while nobody gave one, what is only shown asks nothing. */
    public static ClauseState of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> DONE;
            case FAIL -> NOT_DONE;
            case INFO -> NOT_APPLICABLE;
            case WARN, NA -> UNCLEAR;
        };
    }

    /** The state that a user means by its name, in Chinese or English or as in JSON; empty if none. */
    public static Optional<ClauseState> named(String word) {
        String meant = word.strip().replace('-', '_').replace(' ', '_');
        return Stream.of(values())
                .filter(state -> state.label.equals(meant) || state.name().equalsIgnoreCase(meant) || state.english.replace(' ', '_').equalsIgnoreCase(meant)).findFirst();
    }

    /** In Chinese, for the user. */
    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    @Override
    public String toString() {
        return label;
    }
}

package org.tongban.plan.state;

import java.util.Optional;
import java.util.stream.Stream;

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
}

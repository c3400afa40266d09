package org.tongban.policy.plan;

import java.util.Optional;

/** The steps of an accountability case (问责), in order. */
public enum AccountabilityStep {
    OPENED("已启动", "opened"), DECIDED("已作出决定", "decided"), CLOSED("已办结", "closed");

    private final String label;
    private final String english;

    AccountabilityStep(String label, String english) {
        this.label = label;
        this.english = english;
    }

    /** In Chinese, for the user. */
    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    /** The step that alone may follow. */
    public Optional<AccountabilityStep> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    @Override
    public String toString() {
        return label;
    }
}

package org.tongban.plan.compare;

/** How what two documents say of something stands to each other. */
public enum Relation {
    SAME("一致", "same"),
    DIFFERENT("不同", "different"),
    ONLY_LEFT("仅前者", "only the first"),
    ONLY_RIGHT("仅后者", "only the second"),
    /** Neither document speaks of it. */
    NEITHER("均未提及", "neither");

    private final String label;
    private final String english;

    Relation(String label, String english) {
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

    /** Whether a reader who looks for differences wants to see it. */
    public boolean differs() {
        return this != SAME && this != NEITHER;
    }

    static Relation of(boolean left, boolean right, boolean same) {
        if (left && right) {
            return same ? SAME : DIFFERENT;
        }
        return left ? ONLY_LEFT : right ? ONLY_RIGHT : NEITHER;
    }
}

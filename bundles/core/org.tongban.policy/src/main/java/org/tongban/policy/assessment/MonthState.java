package org.tongban.policy.assessment;

/** How a clerk stands in a month of assessment. */
public enum MonthState {
    /** Assessed as usual. */
    NORMAL("正常考核"),
    /** Not assessed while an investigation is open; resolved by its outcome. */
    SUSPENDED("暂停考核"),
    /** Not in post, so not assessed. */
    NOT_ASSESSED("不参加考核");

    private final String label;

    MonthState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }
}

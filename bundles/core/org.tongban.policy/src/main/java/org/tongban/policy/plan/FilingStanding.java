package org.tongban.policy.plan;

/** Where a filing stands in time. Whether it came in time is judged by its first submission: time that the receiver takes is not the sender's. */
public enum FilingStanding {
    /** Not submitted, and not yet due or without a day. */
    PENDING("待报", "pending"),
    /** Submitted in time, or without a day to keep. */
    ON_TIME("按时", "on time"),
    /** Submitted after it was due. */
    LATE("迟报", "late"),
    /** Not submitted although due. */
    OVERDUE("逾期未报", "overdue"),
    /** Returned, and not submitted again. */
    RETURNED("已退回", "returned");

    private final String label;
    private final String english;

    FilingStanding(String label, String english) {
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

    /** Whether the sender has to act now. */
    public boolean isAlarming() {
        return this == OVERDUE || this == RETURNED;
    }

    @Override
    public String toString() {
        return label;
    }
}

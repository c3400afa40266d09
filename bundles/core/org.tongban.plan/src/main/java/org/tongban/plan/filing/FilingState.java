package org.tongban.plan.filing;

/** How far a filing has come. */
public enum FilingState {
    DRAFT("草拟", "draft"),
    SUBMITTED("已报送", "submitted"),
    ACCEPTED("已备案", "accepted"),
    RETURNED("已退回", "returned"),
    /** Given a new version after it was returned or accepted, and not yet submitted again. */
    AMENDED("已修改待报", "amended");

    private final String label;
    private final String english;

    FilingState(String label, String english) {
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

    /** Whether the receiver is to decide. */
    public boolean isWaiting() {
        return this == SUBMITTED;
    }

    /** Whether the sender has something to do. */
    public boolean isWithSender() {
        return this == DRAFT || this == RETURNED || this == AMENDED;
    }

    @Override
    public String toString() {
        return label;
    }
}

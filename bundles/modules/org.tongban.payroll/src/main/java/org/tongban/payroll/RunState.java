package org.tongban.payroll;

/** How far a month's run has come. It never goes back. */
public enum RunState {
    /** Worked out anew whenever asked. */
    DRAFT("草稿"),
    /** Inputs and results are kept and do not change any more; corrections go into a later month. */
    LOCKED("已锁定"),
    /** The money has gone out. */
    PAID("已发放");

    private final String label;

    RunState(String label) {
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

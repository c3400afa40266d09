package org.tongban.payroll;

/** What can be said of one person's pay of a month. */
public enum PayStatus {
    /** Everything is known. */
    OK("正常"),
    /** Gross pay is known; a figure for contributions or tax was not entered, so there is no net pay. */
    NOT_CONFIGURED("实发未核定"),
    /** Pay cannot be worked out, such as for want of a basic pay; the others are paid nevertheless. */
    BLOCKED("暂停核发"),
    /** The policy pays nothing for this month, such as to one who joined after the day on which it looks. */
    NOT_DUE("本月不发");

    private final String label;

    PayStatus(String label) {
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

package org.tongban.policy.window;

/** A step of a case, in the order in which a case goes. */
public enum CaseStep {
    CONSULT("业务咨询"),
    PRELIM_REVIEW("材料初审"),
    ACCEPT("受理"),
    REVIEW("审核"),
    HANDLE("办理"),
    APPROVE("审批"),
    ISSUE("出件");

    private final String label;

    CaseStep(String label) {
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

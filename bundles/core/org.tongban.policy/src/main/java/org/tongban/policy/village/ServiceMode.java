package org.tongban.policy.village;

/** How a hall's windows serve. */
public enum ServiceMode {

    /** 综合窗口: one window takes what several departments do. */
    COMPREHENSIVE("综合窗口"),
    /** 全科服务: every window takes everything. */
    FULL_SUBJECT("全科服务"),
    /** 部门服务: a window takes what its department does. */
    DEPARTMENT("部门服务");

    private final String label;

    ServiceMode(String label) {
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

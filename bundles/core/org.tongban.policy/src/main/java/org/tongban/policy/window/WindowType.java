package org.tongban.policy.window;

/** What kind of service window it is. What else a window is for is told by its labels. */
public enum WindowType {

    /** 综合窗口: takes what several departments do. */
    COMPREHENSIVE("综合窗口"),
    /** 全科窗口: takes everything that its centre does. */
    FULL_SUBJECT("全科窗口"),
    /** 部门综合窗口: takes everything of one department. */
    DEPARTMENT_COMPREHENSIVE("部门综合窗口"),
    /** 部门窗口: takes what its department stationed there. */
    DEPARTMENT("部门窗口"),
    /** 专区窗口: a window of an area of its own, such as 企业开办专区. */
    SPECIAL_AREA("专区窗口"),
    /** 统一出件窗口: hands out results. */
    ISSUE("出件窗口"),
    /** 其他: guides, cashiers and the like. */
    OTHER("其他窗口");

    private final String label;

    WindowType(String label) {
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

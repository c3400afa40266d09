package org.tongban.plan.scorecard;

/** What a reform is measured by. */
public enum Yardstick {
    WINDOWS("窗口数", "windows", "个", "windows", false),
    FRONT_STAFF("前台人员", "front-desk staff", "人", "people", false),
    PEOPLE("在岗人员", "people on post", "人", "people", false),
    CASES("年办件量", "cases of a year", "件", "cases", true),
    CASES_PER_HEAD("前台人员年人均办件量", "cases of a year for each clerk", "件/人", "cases a head", true),
    COST_PER_HEAD("人均月应发工资", "gross pay of a head and month", "元", "yuan", false),
    WAITING("平均等候时间", "mean waiting", "分钟", "minutes", false);

    private final String label;
    private final String english;
    private final String unit;
    private final String englishUnit;
    private final boolean moreIsBetter;

    Yardstick(String label, String english, String unit, String englishUnit, boolean moreIsBetter) {
        this.label = label;
        this.english = english;
        this.unit = unit;
        this.englishUnit = englishUnit;
        this.moreIsBetter = moreIsBetter;
    }

    /** In Chinese, for the user. */
    public String label() {
        return label;
    }

    public String english() {
        return english;
    }

    /** In Chinese. */
    public String unit() {
        return unit;
    }

    public String englishUnit() {
        return englishUnit;
    }

    /** Which way a reform of this kind wants to go. Only the direction of the arrow: whether it went well the place's policy says. */
    public boolean isMoreBetter() {
        return moreIsBetter;
    }
}

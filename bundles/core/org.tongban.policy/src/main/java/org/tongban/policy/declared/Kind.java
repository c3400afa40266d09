package org.tongban.policy.declared;

/** What kind of thing does not hold or does not add up. */
public enum Kind {
    QUOTA_NOBODY("quota-nobody", "比例之下无人可评", "a quota leaves nobody a chance"),
    GRADES_OVERLAP("grades-overlap", "等次条件重叠", "conditions of grades overlap"),
    GRADES_GAP("grades-gap", "等次条件有空档", "conditions of grades leave a gap"),
    GRADE_UNREACHABLE("grade-unreachable", "等次无从达到", "a grade that no year can meet"),
    SHARES_SUM("shares-sum", "比例合计不是100%", "shares do not make a whole"),
    SHARES_LIST("shares-list", "比例与名单不符", "shares do not fit the list"),
    TOTAL_DIFFERS("total-differs", "合计与分项不符", "a total differs from its parts"),
    COUNT_DIFFERS("count-differs", "所称个数与列举不符", "a number differs from what is listed"),
    NAMED_TWICE("named-twice", "名单重名", "a list names one twice"),
    IN_TWO_GROUPS("in-two-groups", "一项归入两处", "one thing in two groups"),
    SAID_TWICE("said-twice", "前后两说", "said in two ways"),
    TARGET_UNREACHABLE("target-unreachable", "目标与所列数量不合", "a target out of reach"),
    BEFORE_DOCUMENT("deadline-before-document", "期限早于文件日期", "a deadline before the document's own day"),
    BEFORE_PUBLICATION("deadline-before-publication", "期限早于公布日期", "a deadline before publication"),
    BEGINS_BEFORE_DOCUMENT("begins-before-document", "施行早于文件日期", "something begins before the document's own day"),
    NO_TIME_BETWEEN("no-time-between", "先后阶段期限不分先后", "stages that follow each other leave no time between"),
    TIERS_OVERLAP("tiers-overlap", "分档重叠", "tiers overlap"),
    BOUNDARY_TWICE("boundary-twice", "分界归入两档", "a boundary belongs to two tiers"),
    TIERS_GAP("tiers-gap", "分档有空档", "tiers leave a gap"),
    BOUNDS_CROSSED("bounds-crossed", "下限高于上限", "a minimum above the maximum"),
    BOUNDS_MEET("bounds-meet", "下限即上限", "a minimum that is the maximum"),
    MINIMUMS_APART("minimums-apart", "几项下限不能同时刚好满足", "minimums that do not fit each other");

    private final String code;
    private final String label;
    private final String english;

    Kind(String code, String label, String english) {
        this.code = code;
        this.label = label;
        this.english = english;
    }

    /** By which programs know it; does not change. */
    public String code() {
        return code;
    }

    /** In Chinese, for the user. */
    public String label() {
        return label;
    }

    public String english() {
        return english;
    }
}

package org.tongban.core.law;

/** The outcome of a check; how hard follows the wording of the clause (convention C7). */
public enum Verdict {
    PASS("符合"),
    /** Allowed with a reason and an approver (一般、原则上). */
    WARN("提醒"),
    /** Not allowed (应当、不得、不低于、不超过). */
    FAIL("不符合"),
    /** Shown only. */
    INFO("提示"),
    /** No basis to judge. */
    NA("不适用");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** In Chinese, for the user. */
    public String label() {
        return label;
    }

    public static Verdict passIf(boolean met) {
        return met ? PASS : FAIL;
    }
}

package org.tongban.policy.plan;

import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether a quota, the number of people and their list of names agree (名额、数量、名单). */
public final class NameListRule {

    private NameListRule() {
    }

    /**
     * The number has to be that of the names listed, and not above the quota.
     *
     * @param quota     posts granted
     * @param headcount people, as reported
     * @param named     names on the list
     */
    public static Finding<Agreement> check(int quota, int headcount, int named, Citation clause, Worksheet sheet) {
        sheet.fact("名额", quota);
        sheet.fact("数量", headcount);
        sheet.fact("名单人数", named);
        String reason = headcount != named ? "数量≠名单" : headcount > quota ? "数量>名额" : "";
        return sheet.granted("核对", new Agreement(Verdict.passIf(reason.isEmpty()), reason), clause);
    }

    /** @param reason what does not agree; empty if all does */
    public record Agreement(Verdict verdict, String reason) {

        @Override
        public String toString() {
            return verdict.label() + (reason.isEmpty() ? "" : "（" + reason + "）");
        }
    }
}

package org.tongban.policy.sucheng;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.Dated;
import org.tongban.core.people.SiteLevel;

/** Every dated figure of the pack, in the order of the document. */
final class SuchengFigures {

    private SuchengFigures() {
    }

    static List<Dated<?>> all() {
        List<Dated<?>> all = new ArrayList<>();
        for (SiteLevel level : SiteLevel.values()) {
            if (SuchengServiceMode.BY_LEVEL.containsKey(level)) {
                all.add(SuchengServiceMode.BY_LEVEL.get(level));
            }
        }
        all.addAll(List.of(SuchengProcess.WAY, SuchengRouting.EXCLUDED, SuchengRouting.MERGED, SuchengWindows.OWN_STAFF, SuchengWindows.HR_STAFF, SuchengWindows.CIVIL_STAFF, SuchengRouting.TOWN_DEPARTMENTS,
                SuchengWindows.DISTRICT_WINDOWS, SuchengWindows.FUNCTION_POSTS, SuchengWindows.TOWN_WINDOWS, SuchengWindows.LARGER_TOWN_WINDOWS, SuchengWindows.LARGER_CLASSES,
                SuchengWindows.LEAST_RATIO));
        all.addAll(List.of(SuchengCertificates.YEARS, SuchengCertificates.LEAST, SuchengCertificates.REMINDERS, SuchengSkillLevels.LEVELS, SuchengPromotion.LEAST));
        all.addAll(PlanTariff.figures());
        all.addAll(List.of(SuchengScores.FULL_MARKS, SuchengScores.LOWEST, SuchengMonthlyGrades.GRADES, SuchengProposals.GOOD_FROM, SuchengProposals.FAIR_FROM,
                SuchengExcellentCap.SHARE, SuchengFilingDuties.DUE_DAY, SuchengAnnualGrades.GRADES, SuchengAnnualGrades.GOOD_FOR_EXCELLENT, SuchengAnnualGrades.GOOD_FOR_COMPETENT,
                SuchengAnnualGrades.POOR_FOR_BARELY, PoorMonths.IN_A_ROW, PoorMonths.IN_A_YEAR, SuchengReplacement.PERIODS, SuchengReplacement.LEAST_RANKED));
        all.addAll(List.of(SuchengProcess.ACCEPTANCE, SuchengProcess.REFUSAL, SuchengProcess.NOTICES, SuchengRecords.MEASURES, SuchengRecords.FIELDS));
        return all;
    }
}

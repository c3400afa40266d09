package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.AnnualGradePolicy.Departure;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.sucheng.SuchengAnnualGrades.Decided;

/**
 * What an assessor may do with the grade that the months give: keep or lower it (可评定为), raise it where the text says
 * 原则上 or leaves a gap; never pass over a mandatory 不称职.
 */
final class AnnualDepartures {

    private AnnualDepartures() {
    }

    static Annual apply(Optional<Departure> asked, Decided decided, Worksheet sheet) {
        Annual byMonths = new Annual(decided.grade(), decided.gapReview(), false, decided.rule(), Optional.empty());
        if (asked.isEmpty()) {
            return byMonths;
        }
        Departure departure = asked.get();
        sheet.fact("改评等次", departure.grade());
        sheet.fact("改评理由", departure.reason());
        sheet.fact("批准人", departure.approver());
        Optional<String> refusal = refusal(departure, decided, sheet.figure(SuchengAnnualGrades.GRADES));
        if (refusal.isPresent()) {
            return new Annual(decided.grade(), decided.gapReview(), false, decided.rule(), Optional.of(sheet.step("改评不予采纳", refusal.get())));
        }
        boolean raised = isHigher(departure.grade(), decided.grade(), sheet.figure(SuchengAnnualGrades.GRADES));
        return new Annual(departure.grade(), false, raised, raised ? decided.rule() : clause("2.2.8.2-a"), Optional.empty());
    }

    private static Optional<String> refusal(Departure departure, Decided decided, List<Grade> grades) {
        if (departure.reason().isBlank() || departure.approver().isBlank()) {
            return Optional.of("改评须写明理由和批准人");
        }
        if (!grades.contains(departure.grade())) {
            return Optional.of("年度考核没有“" + departure.grade() + "”这个等次，只有" + String.join("、", grades.stream().map(Grade::word).toList()));
        }
        if (decided.grade().equals(SuchengAnnualGrades.INCOMPETENT) && !departure.grade().equals(decided.grade())) {
            return Optional.of("符合“不称职”条件的应当评定为“不称职”，不得改评");
        }
        if (isHigher(departure.grade(), decided.grade(), grades) && !mayBeRaised(departure.grade(), decided)) {
            return Optional.of("不得评定高于月度考核结果的等次");
        }
        return Optional.empty();
    }

    /** 原则上 leaves room for 优秀 in less than a full year; the gap between the rules leaves room for 称职. */
    private static boolean mayBeRaised(Grade wanted, Decided decided) {
        boolean shortYear = decided.rule().equals(clause("2.2.8.2-f")) && wanted.equals(SuchengAnnualGrades.EXCELLENT);
        return shortYear || decided.gapReview() && wanted.equals(SuchengAnnualGrades.COMPETENT);
    }

    private static boolean isHigher(Grade one, Grade other, List<Grade> bestFirst) {
        return bestFirst.indexOf(one) < bestFirst.indexOf(other);
    }
}

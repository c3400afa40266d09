package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.declared.GradePatterns;
import org.tongban.policy.declared.GradePatterns.Outcome;
import org.tongban.policy.declared.GradePatterns.Rule;
import org.tongban.policy.declared.GradePatterns.Test;
import org.tongban.policy.declared.Quota;
import org.tongban.policy.declared.Quota.Needing;
import org.tongban.policy.declared.Quota.Pool;
import org.tongban.policy.declared.Quota.Unit;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Stated;

/** The grades as the document states them, before anybody decides which goes first (二（二）8). */
final class SuchengGradeRules {

    /** Months in a year. */
    private static final int MONTHS = 12;

    private SuchengGradeRules() {
    }

    static Optional<GradePatterns> patterns(Worksheet sheet) {
        String good = SuchengMonthlyGrades.GOOD.word();
        String poor = SuchengMonthlyGrades.POOR.word();
        Test withoutPoor = Test.atMost(poor, sheet.figure(SuchengAnnualGrades.POOR_FOR_BETTER));
        Outcome excellent = new Outcome(SuchengAnnualGrades.EXCELLENT.word(), List.of(new Rule(List.of(Test.atLeast(good, sheet.figure(SuchengAnnualGrades.GOOD_FOR_EXCELLENT)), withoutPoor), clause("2.2.8.2-b"))));
        Outcome competent = new Outcome(SuchengAnnualGrades.COMPETENT.word(), List.of(new Rule(List.of(Test.atLeast(good, SuchengAnnualGrades.goodForCompetent(sheet)), withoutPoor), clause("2.2.8.2-c"))));
        Outcome barely = new Outcome(SuchengAnnualGrades.BARELY.word(), List.of(new Rule(List.of(Test.atMost(poor, sheet.figure(SuchengAnnualGrades.POOR_FOR_BARELY))), clause("2.2.8.2-d"))));
        Outcome incompetent = new Outcome(SuchengAnnualGrades.INCOMPETENT.word(), List.of(new Rule(List.of(Test.atLeastInARow(poor, sheet.figure(PoorMonths.IN_A_ROW))), clause("2.2.8.2-e")),
                new Rule(List.of(Test.atLeast(poor, sheet.figure(PoorMonths.IN_A_YEAR))), clause("2.2.8.2-e"))));
        Said precedence = new Said("本系统按不称职、优秀、称职、基本称职的先后评定", "graded in this order: 不称职, 优秀, 称职, 基本称职");
        boolean barelyToo = sheet.reading(AssessmentReadings.GAP).equals("A");
        Said gap = barelyToo ? new Said("现评为基本称职并提示人工复核", "graded 基本称职, and a person is asked to look at it") : new Said("现评为称职", "graded 称职");
        return Optional.of(new GradePatterns("年度考核等次", MONTHS, "月", sheet.figure(SuchengMonthlyGrades.GRADES).stream().map(Grade::word).toList(), List.of(excellent, competent, barely, incompetent), precedence, gap));
    }

    static Optional<Quota> quota(Worksheet sheet) {
        String reading = sheet.reading(AssessmentReadings.EXCELLENT_CAP);
        boolean yearly = reading.equals("B");
        String grade = yearly ? SuchengAnnualGrades.EXCELLENT.word() : SuchengMonthlyGrades.GOOD.word();
        BigDecimal each = sheet.figure(SuchengWindows.LEAST_RATIO);
        Stated<BigDecimal> towns = SuchengDeclarations.leastStaff(sheet);
        List<Unit> units = List.of(new Unit("区政务服务中心", SiteLevel.DISTRICT, 1, clerks(SuchengWindows.DISTRICT_WINDOWS, each, sheet)),
                new Unit("镇（街）便民服务中心", SiteLevel.TOWN, (int) new SuchengPack().sites().stream().filter(site -> site.level() == SiteLevel.TOWN).count(), towns.as(least -> least.max(clerks(SuchengWindows.TOWN_WINDOWS, each, sheet).value()))),
                new Unit("小城市和城区中心街道便民服务中心", SiteLevel.TOWN, 0, clerks(SuchengWindows.LARGER_TOWN_WINDOWS, each, sheet)));
        return Optional.of(new Quota(grade, Stated.of(SuchengExcellentCap.SHARE, sheet), RoundingMode.FLOOR, reading.equals("C") ? Pool.EACH_UNIT : Pool.WHOLE, units, needing(grade, sheet)));
    }

    /** The fewest clerks that the least number of windows needs. */
    private static Stated<BigDecimal> clerks(Dated<Integer> windows, BigDecimal each, Worksheet sheet) {
        return Stated.number(windows, sheet).as(number -> number.multiply(each).setScale(0, RoundingMode.CEILING));
    }

    private static List<Needing> needing(String grade, Worksheet sheet) {
        return patterns(sheet).orElseThrow().outcomes().stream().filter(outcome -> outcome.needs(grade) > 0)
                .map(outcome -> new Needing(outcome.name(), outcome.needs(grade), outcome.anyOf().get(0).clause())).toList();
    }
}

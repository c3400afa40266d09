package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.AnnualGradePolicy;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

/** The annual grade from the months of the year: 不称职 before 优秀 before 称职 before 基本称职. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengAnnualGrades implements AnnualGradePolicy {

    static final Grade EXCELLENT = new Grade("优秀");
    static final Grade COMPETENT = new Grade("称职");
    static final Grade BARELY = new Grade("基本称职");
    static final Grade INCOMPETENT = new Grade("不称职");

    static final Dated<List<Grade>> GRADES = Dated.<List<Grade>>named("年度考核等次")
            .from(IN_FORCE, List.of(EXCELLENT, COMPETENT, BARELY, INCOMPETENT), clause("2.2.8.2-a"));
    static final Dated<Integer> GOOD_FOR_EXCELLENT = Dated.<Integer>named("优秀：“好”至少次数").from(IN_FORCE, 4, clause("2.2.8.2-b"));
    static final Dated<Integer> GOOD_FOR_COMPETENT = Dated.<Integer>named("称职：“好”次数").from(IN_FORCE, 2, clause("2.2.8.2-c"));
    static final Dated<Integer> POOR_FOR_BETTER = Dated.<Integer>named("优秀、称职：“差”至多次数").from(IN_FORCE, 0, clause("2.2.8.2-b"));
    static final Dated<Integer> POOR_FOR_BARELY = Dated.<Integer>named("基本称职：“差”至多次数").from(IN_FORCE, 2, clause("2.2.8.2-d"));

    /** What the months give, before anybody departs from it. */
    record Decided(Grade grade, boolean gapReview, Citation rule) {

        static Decided by(Grade grade, String number) {
            return new Decided(grade, false, clause(number));
        }
    }

    @Override
    public Finding<List<Grade>> grades(Worksheet sheet) {
        return sheet.granted("年度考核等次", sheet.figure(GRADES));
    }

    @Override
    public Finding<Annual> grade(AnnualFacts facts, Worksheet sheet) {
        sheet.fact("年度", facts.year());
        List<Month> months = sheet.fact("月度考核", facts.months().stream().filter(month -> month.month().getYear() == facts.year())
                .sorted(Comparator.comparing(Month::month)).toList());
        List<YearMonth> suspended = months.stream().filter(month -> month.state() == MonthState.SUSPENDED).map(Month::month).toList();
        if (!suspended.isEmpty()) {
            return sheet.pending(spoken(suspended) + "暂停考核，结案后确定等次", clause("2.2.8.1-c"));
        }
        List<YearMonth> missing = months.stream().filter(month -> month.state() == MonthState.NORMAL && month.grade() == null).map(Month::month).toList();
        if (!missing.isEmpty()) {
            return sheet.pending(spoken(missing) + "还没有月度等次", clause("2.2.8.2-a"));
        }
        if (months.stream().allMatch(month -> month.state() == MonthState.NOT_ASSESSED)) {
            return sheet.refused("全年没有参加月度考核，没有评定年度等次的依据", clause("2.2.8.2-a"));
        }
        Decided decided = byMonths(facts, months, sheet);
        sheet.step("按月度考核得出", decided.grade(), decided.rule());
        Annual annual = AnnualDepartures.apply(facts.departure(), decided, sheet);
        return sheet.granted("年度考核等次", annual, annual.rule());
    }

    private static String spoken(List<YearMonth> months) {
        return String.join("、", months.stream().map(month -> month.getMonthValue() + "月").toList());
    }

    private static Decided byMonths(AnnualFacts facts, List<Month> months, Worksheet sheet) {
        if (PoorMonths.demandIncompetent(facts, sheet)) {
            return Decided.by(INCOMPETENT, "2.2.8.2-e");
        }
        long good = sheet.step("“好”次数", count(months, SuchengMonthlyGrades.GOOD));
        long poor = sheet.step("“差”次数", count(months, SuchengMonthlyGrades.POOR));
        if (poor > sheet.figure(POOR_FOR_BETTER)) {
            return barely(poor, sheet);
        }
        if (good >= sheet.figure(GOOD_FOR_EXCELLENT)) {
            return FullYear.worked(facts, sheet) ? Decided.by(EXCELLENT, "2.2.8.2-b") : Decided.by(COMPETENT, "2.2.8.2-f");
        }
        if (good >= goodForCompetent(sheet)) {
            return Decided.by(COMPETENT, "2.2.8.2-c");
        }
        return sheet.reading(AssessmentReadings.GAP).equals("B") ? Decided.by(COMPETENT, "2.2.8.2-d")
                : new Decided(barely(poor, sheet).grade(), true, clause("2.2.8.2-d"));
    }

    /** How many good months 称职 needs: 以上 with or without the number itself. */
    static int goodForCompetent(Worksheet sheet) {
        return sheet.figure(GOOD_FOR_COMPETENT) + (sheet.reading(AssessmentReadings.COMPETENT).equals("B") ? 1 : 0);
    }

    /** More poor months than this grade allows are always enough for 不称职, so nobody is left between the rules. */
    private static Decided barely(long poor, Worksheet sheet) {
        return poor <= sheet.figure(POOR_FOR_BARELY) ? Decided.by(BARELY, "2.2.8.2-d") : Decided.by(INCOMPETENT, "2.2.8.2-e");
    }

    private static long count(List<Month> months, Grade grade) {
        return months.stream().filter(month -> grade.equals(month.grade())).count();
    }
}

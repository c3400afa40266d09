package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.YearEndPolicy;

/** The year-end grade: 不合格 before 优秀 before 良好. */
@Component
@Pack(YushanPack.ID)
public final class YushanYearEnd implements YearEndPolicy {

    static final Grade EXCELLENT = new Grade("优秀");
    static final Grade GOOD = new Grade("良好");
    static final Grade UNQUALIFIED = new Grade("不合格");

    /** A grade, the clause that gives it, and where its points stand. */
    private record Decided(Grade grade, Citation rule, LocalFigure<PointsRange> points) {
    }

    @Override
    public Finding<Subject> subject(int year, Worksheet sheet) {
        sheet.fact("年度", year);
        return sheet.granted("考核对象", sheet.reading(AssessmentReadings.SUBJECT).equals("A") ? Subject.STATION : Subject.CLERK);
    }

    @Override
    public Finding<YearEnd> grade(YearEndFacts facts, Worksheet sheet) {
        sheet.fact("年度", facts.year());
        Decided decided = decide(facts, sheet);
        Optional<PointsRange> range = sheet.local(decided.points());
        Optional<PointsRefusal> refusal = facts.points().flatMap(points -> refusal(sheet.fact("拟赋分", points), range, sheet));
        Optional<BigDecimal> points = refusal.isPresent() ? Optional.empty()
                : facts.points().or(() -> range.filter(r -> r.least().compareTo(r.most()) == 0).map(PointsRange::least));
        return sheet.granted("年底考核", new YearEnd(decided.grade(), points, refusal), decided.rule());
    }

    private static Decided decide(YearEndFacts facts, Worksheet sheet) {
        boolean below = !sheet.fact("达到建设标准", facts.standardMet());
        boolean complained = sheet.fact("查实的主观原因投诉", facts.subjectiveComplaints()) > 0;
        sheet.fact("其他投诉", facts.otherComplaints());
        Optional<String> excellence = sheet.fact("工作表现优异的依据", facts.excellence());
        boolean either = sheet.reading(AssessmentReadings.FAIL_LOGIC).equals("A");
        if (either ? below || complained : below && complained) {
            return new Decided(UNQUALIFIED, clause("3.3.10-b"), AssessmentReadings.UNQUALIFIED_POINTS);
        }
        if (!below && excellence.isPresent()) {
            return new Decided(EXCELLENT, clause("3.3.10-a"), AssessmentReadings.EXCELLENT_POINTS);
        }
        return new Decided(GOOD, clause("3.3.10-b2"), AssessmentReadings.GOOD_POINTS);
    }

    private static Optional<PointsRefusal> refusal(BigDecimal points, Optional<PointsRange> range, Worksheet sheet) {
        if (range.isEmpty()) {
            sheet.step("赋分不予采纳", "没有设置该等次的分值");
            return Optional.of(PointsRefusal.RANGE_NOT_CONFIGURED);
        }
        if (!range.get().contains(points)) {
            sheet.step("赋分不予采纳", "超出该等次的分值范围");
            return Optional.of(PointsRefusal.OUT_OF_RANGE);
        }
        return Optional.empty();
    }
}

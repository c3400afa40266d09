package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthlyGradePolicy;

/** Good, fair and poor months: 好, 一般, 差. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengMonthlyGrades implements MonthlyGradePolicy {

    static final Grade GOOD = new Grade("好");
    static final Grade FAIR = new Grade("一般");
    static final Grade POOR = new Grade("差");

    static final Dated<List<Grade>> GRADES = Dated.<List<Grade>>named("月度考核等次").from(IN_FORCE, List.of(GOOD, FAIR, POOR), clause("2.2.8.1-a"));

    @Override
    public Finding<List<Grade>> grades(Worksheet sheet) {
        return sheet.granted("月度考核等次", sheet.figure(GRADES));
    }

    @Override
    public Finding<Grade> recognise(String word, Worksheet sheet) {
        Grade grade = new Grade(sheet.fact("所写等次", word.strip().replaceAll("^[“\"]|[”\"]$", "")));
        List<Grade> known = sheet.figure(GRADES);
        if (!known.contains(grade)) {
            return sheet.refused("月度考核没有“" + grade + "”这个等次，只有" + String.join("、", known.stream().map(Grade::word).toList()), clause("2.2.8.1-a"));
        }
        return sheet.granted("月度考核等次", grade, clause("2.2.8.1-a"));
    }
}

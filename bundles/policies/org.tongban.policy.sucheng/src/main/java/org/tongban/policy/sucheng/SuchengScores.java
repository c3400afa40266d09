package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.ScorePolicy;

/** A month's score: full marks less the deductions for problems dated in the month. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengScores implements ScorePolicy {

    static final Dated<BigDecimal> FULL_MARKS = Dated.<BigDecimal>named("满分").assumedFrom(IN_FORCE, BigDecimal.valueOf(100), clause("2.2.7-a"));
    static final Dated<BigDecimal> LOWEST = Dated.<BigDecimal>named("最低分").assumedFrom(IN_FORCE, BigDecimal.ZERO, clause("2.2.7-a"));

    @Override
    public Finding<BigDecimal> score(YearMonth month, List<Problem> problems, Worksheet sheet) {
        sheet.fact("月份", month);
        if (sheet.reading(AssessmentReadings.DEDUCTIONS).equals("B")) {
            return sheet.refused("本地月度考核只评等次，不计分", clause("2.2.7-a"));
        }
        BigDecimal score = sheet.figure(FULL_MARKS);
        for (Problem problem : problems) {
            if (!YearMonth.from(problem.date()).equals(month)) {
                sheet.fact(problem.type() + "（" + problem.date() + "）", "不属于本月，不计");
                continue;
            }
            Optional<BigDecimal> points = problem.deduct().or(() -> fromTable(problem.type(), sheet));
            if (points.isEmpty()) {
                return sheet.notConfigured("“" + problem.type() + "”的扣分标准", clause("2.2.7-a"));
            }
            score = score.subtract(sheet.fact(problem.type() + "（" + problem.date() + "）扣分", points.get()));
        }
        return sheet.granted("月度得分", score.max(sheet.figure(LOWEST)), clause("2.2.7-a"));
    }

    private static Optional<BigDecimal> fromTable(String type, Worksheet sheet) {
        Optional<Map<String, BigDecimal>> table = sheet.local(AssessmentReadings.DEDUCTION_TABLE);
        return table.map(points -> points.get(type));
    }
}

package org.tongban.policy.plan;

import java.time.LocalDate;
import java.util.List;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.policy.plan.ClerkProblemPolicy.Effect;
import org.tongban.policy.plan.ClerkProblemPolicy.Kind;

/** Whether a clerk's assessment of a period may be made final, by the problems that name the clerk. */
public final class ClerkProblemRule {

    private ClerkProblemRule() {
    }

    /**
     * A problem that names the clerk.
     *
     * @param day          the day on which it was found
     * @param word         what it is, such as 一般问题
     * @param acknowledged whether the assessor has acknowledged it
     */
    public record Naming(LocalDate day, String word, boolean acknowledged) {
    }

    /**
     * @param period the period assessed; problems of other days do not count
     * @return granted with the number of problems considered, or refused while one has to be acknowledged and is not
     */
    public static Finding<Integer> mayFinalise(List<Naming> problems, DateRange period, Effect effect, Worksheet sheet) {
        sheet.fact("考核期", period);
        List<Naming> within = problems.stream().filter(problem -> period.contains(problem.day())).toList();
        within.forEach(problem -> sheet.fact("督查发现" + (problem.word().isEmpty() ? "" : "：" + problem.word()) + "（" + problem.day() + "）", problem.acknowledged() ? "已确认" : "未确认"));
        sheet.step("督查结果的运用", effect.kind(), effect.clause());
        long open = effect.kind() == Kind.ACKNOWLEDGE ? within.stream().filter(problem -> !problem.acknowledged()).count() : 0;
        return open > 0 ? sheet.refused("考核期内有" + open + "项督查发现的问题尚未确认，不能确定考核结果", effect.clause())
                : sheet.granted("可以确定考核结果，已考虑督查发现的问题", within.size(), effect.clause());
    }
}

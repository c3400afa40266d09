package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.time.DateRange;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.ClerkProblemPolicy;
import org.tongban.policy.plan.ClerkProblemRule;
import org.tongban.policy.plan.ClerkProblemRule.Naming;
import org.tongban.policy.plan.OversightPolicy;
import org.tongban.policy.plan.TopicCoverage;

/** YK: which matters were inspected in a year, and what supervision of clerks does to their assessment. */
@Component
public final class YongkangSupervisionCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final OversightPolicy oversight;
    private final ClerkProblemPolicy problems;

    @Activate
    public YongkangSupervisionCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") OversightPolicy oversight,
            @Reference(target = "(pack=yongkang)") ClerkProblemPolicy problems) {
        this.pack = pack;
        this.oversight = oversight;
        this.problems = problems;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-6.3-a", "YK-6.3-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return clause.equals("YK-6.3-a") ? covered(asked) : finalised(asked);
    }

    private Answer covered(PackCase asked) {
        int year = (int) asked.words().count("year");
        List<String> inspected = asked.words().list("inspected").stream().map(String::valueOf).toList();
        return PackCase.answer(TopicCoverage.of(oversight.oversight(asked.sheet()), year, inspected, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("coverage", found.share()).and("missing", found.missing().isEmpty() ? null : found.missing()));
    }

    private Answer finalised(PackCase asked) {
        Words words = asked.words();
        Words finding = words.words("finding").knows("clerk");
        Naming naming = new Naming(finding.date("date"), finding.maybeText("level").orElse(""), words.maybeFlag("acknowledged").orElse(false));
        DateRange period = period(words.text("assessmentPeriod"));
        Finding<Integer> found = ClerkProblemRule.mayFinalise(List.of(naming), period, problems.effect(asked.sheet()), asked.sheet());
        String said = found.value().isPresent() ? "ALLOWED" : "REFUSED";
        return Answer.of(said).and("finalise", said);
    }

    /** A month such as 2023-10, or a year. */
    private static DateRange period(String said) {
        if (said.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            return DateRange.of(YearMonth.parse(said));
        }
        if (said.matches("[0-9]{4}")) {
            return DateRange.through(LocalDate.of(Integer.parseInt(said), 1, 1), LocalDate.of(Integer.parseInt(said), 12, 31));
        }
        throw new Unsupported("“assessmentPeriod”应为月份或年份，读到：" + said);
    }
}

package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.RunState;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.Workings;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;

/** Which clauses the latest pay run worked by, for how many people, with how much money. A locked run carries them out; a draft only in part. */
@Component
public final class PayEvidence implements ClauseEvidence {

    private static final int MONTHS = 240;

    private final PayRuns runs;
    private final Sites sites;

    @Activate
    public PayEvidence(@Reference PayRuns runs, @Reference Sites sites) {
        this.runs = runs;
        this.sites = sites;
    }

    @Override
    public String module() {
        return "payroll";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Optional<MonthTotals> latest = latest(YearMonth.from(day)).filter(totals -> totals.document().equals(pack.instrument().number()));
        if (latest.isEmpty()) {
            return List.of();
        }
        Set<SiteId> within = sites.under(site);
        Map<Citation, Cited> clauses = new LinkedHashMap<>();
        for (Workings person : runs.whyEveryone(latest.get().month())) {
            if (within.contains(person.slip().site())) {
                ClauseTally.cited(person.lines()).stream().filter(clause -> clause.document().equals(pack.instrument().number()))
                        .forEach(clause -> clauses.computeIfAbsent(clause, none -> new Cited()).add(clause, person));
            }
        }
        List<Told> told = new ArrayList<>();
        clauses.forEach((clause, cited) -> told.add(cited.told(clause, latest.get().month(), latest.get().state(), new Worksheet(latest.get().month().atDay(1)))));
        return told;
    }

    private Optional<MonthTotals> latest(YearMonth until) {
        Optional<MonthTotals> newest = runs.months(1).stream().findFirst();
        return newest.filter(totals -> totals.month().isAfter(until)).isEmpty() ? newest : runs.months(MONTHS).stream().filter(totals -> !totals.month().isAfter(until)).findFirst();
    }

    /** What a run did by one clause. */
    private static final class Cited {

        private final List<Money> paid = new ArrayList<>();
        private final Set<Working> law = new LinkedHashSet<>();
        private int people;
        private int lacking;
        private int failing;

        void add(Citation clause, Workings person) {
            people++;
            person.lines().stream().filter(line -> clause.equals(line.cited()) && line.kind() != Working.Kind.RESULT)
                    .filter(line -> line.kind() == Working.Kind.FIGURE || line.kind() == Working.Kind.READING)
                    .map(line -> new Working("", line.kind(), line.label(), line.value(), line.cited(), line.quote(), line.from())).forEach(law::add);
            person.slip().lines().stream().filter(line -> line.clause().equals(clause) && line.kind() == SlipLine.Kind.EARNING).map(SlipLine::amount).forEach(paid::add);
            if (person.lines().stream().anyMatch(line -> line.kind() == Working.Kind.RESULT && line.label().equals("未设置") && clause.equals(line.cited()))) {
                lacking++;
            }
            if (person.lines().stream().anyMatch(line -> line.kind() == Working.Kind.STEP && line.value().equals(Verdict.FAIL.label()) && clause.equals(line.cited()))) {
                failing++;
            }
        }

        Told told(Citation clause, YearMonth month, RunState run, Worksheet sheet) {
            ClauseState state = lacking == people ? ClauseState.UNCLEAR : failing == people ? ClauseState.NOT_DONE
                    : lacking + failing > 0 || run == RunState.DRAFT ? ClauseState.PARTLY : ClauseState.DONE;
            sheet.fact("工资月份", month);
            sheet.fact("工资表", run);
            sheet.fact("计发时依据本条的人数", people);
            StringBuilder sentence = new StringBuilder(month + " 工资（" + run + "）：" + people + "人依据本条");
            if (lacking > 0) {
                sheet.fact("其中缺少本地数值的人数", lacking);
                sentence.append("，其中").append(lacking).append("人缺少本地数值");
            }
            if (failing > 0) {
                sheet.fact("其中不符合本条的人数", failing);
                sentence.append("，其中").append(failing).append("人不符合");
            }
            if (!paid.isEmpty()) {
                sheet.step("按本条计发的项目合计（" + paid.size() + "人次）", Money.sum(paid), clause);
                sentence.append("，计发 ").append(Money.sum(paid)).append(" 元");
            }
            Finding<ClauseState> finding = sheet.granted("落实状态", state, clause);
            List<Working> workings = new ArrayList<>(finding.workings());
            workings.addAll(workings.size() - 1, law);
            return new Told(clause, state, sentence.toString(), new Finding.Granted<>(state, workings));
        }
    }
}

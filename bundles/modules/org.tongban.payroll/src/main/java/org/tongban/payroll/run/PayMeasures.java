package org.tongban.payroll.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Worksheet;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayStatus;
import org.tongban.plan.scorecard.Measured;
import org.tongban.plan.scorecard.ScorecardSource;
import org.tongban.plan.scorecard.Yardstick;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;

/** What the latest pay run tells of the cost of a head; of the whole place only, since a run is not told apart by site. */
@Component
public final class PayMeasures implements ScorecardSource {

    private static final int MONTHS = 120;
    private static final int FEN = 2;

    private final PayRuns runs;
    private final Sites sites;

    @Activate
    public PayMeasures(@Reference PayRuns runs, @Reference Sites sites) {
        this.runs = runs;
        this.sites = sites;
    }

    @Override
    public List<Measured> measure(PolicyPack pack, SiteId site, LocalDate day) {
        if (sites.root().filter(root -> root.id().equals(site)).isEmpty()) {
            return List.of();
        }
        return runs.months(MONTHS).stream().filter(run -> !run.month().isAfter(YearMonth.from(day)) && paid(run) > 0).findFirst().map(run -> measured(run, day)).stream().toList();
    }

    private static int paid(MonthTotals run) {
        return run.people() - run.count(PayStatus.BLOCKED);
    }

    private static Measured measured(MonthTotals run, LocalDate day) {
        Worksheet sheet = new Worksheet(day);
        sheet.fact("工资月份", run.month());
        sheet.fact("应发合计", run.gross());
        int people = sheet.fact("计发人数", paid(run));
        BigDecimal each = run.gross().toBigDecimal().divide(BigDecimal.valueOf(people), FEN, RoundingMode.HALF_UP);
        return new Measured(Yardstick.COST_PER_HEAD, each, run.month() + "（" + run.state() + "）", sheet.granted(Yardstick.COST_PER_HEAD.label(), each));
    }
}

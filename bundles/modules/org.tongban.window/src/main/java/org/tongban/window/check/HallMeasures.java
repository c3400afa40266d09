package org.tongban.window.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.plan.scorecard.Measured;
import org.tongban.plan.scorecard.ScorecardSource;
import org.tongban.plan.scorecard.Yardstick;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;
import org.tongban.window.TicketStatistics;
import org.tongban.window.Tickets;
import org.tongban.window.ZoneTable;

/** What the halls tell of windows, front-desk staff, cases and waiting. */
@Component
public final class HallMeasures implements ScorecardSource {
    /** Tickets of so many days up to the last that has any. */
    private static final int DAYS = 30;

    private final Halls halls;
    private final Tickets tickets;
    private final Sites sites;

    @Activate
    public HallMeasures(@Reference Halls halls, @Reference Tickets tickets, @Reference Sites sites) {
        this.halls = halls;
        this.tickets = tickets;
        this.sites = sites;
    }

    @Override
    public List<Measured> measure(PolicyPack pack, SiteId site, LocalDate day) {
        Set<SiteId> within = sites.under(site);
        List<HallPlan> plans = halls.on(day).stream().filter(plan -> within.contains(plan.site().id())).toList();
        List<Measured> measured = new ArrayList<>();
        if (plans.stream().anyMatch(plan -> !plan.windows().isEmpty())) {
            measured.add(sum(Yardstick.WINDOWS, plans, day, plan -> plan.windows().size()));
            if (plans.stream().flatMap(plan -> plan.windows().stream()).mapToInt(ServiceWindow::staff).sum() > 0) {
                measured.add(sum(Yardstick.FRONT_STAFF, plans, day, plan -> plan.windows().stream().mapToInt(ServiceWindow::staff).sum()));
            }
        }
        if (plans.stream().anyMatch(plan -> ZoneTable.of(plan).cases() > 0)) {
            measured.add(sum(Yardstick.CASES, plans, day, plan -> ZoneTable.of(plan).cases()));
        }
        plans.forEach(plan -> waiting(plan, day, measured));
        return measured;
    }

    private interface Count {
        long of(HallPlan plan);
    }

    private static Measured sum(Yardstick yardstick, List<HallPlan> plans, LocalDate day, Count count) {
        Worksheet sheet = new Worksheet(day);
        long sum = 0;
        for (HallPlan plan : plans) {
            sum += sheet.fact(plan.site().name(), count.of(plan));
        }
        BigDecimal value = BigDecimal.valueOf(sum);
        return new Measured(yardstick, value, "大厅台账 " + day, sheet.granted(yardstick.label(), value));
    }

    /** The mean over every ticket of the hall, item by item. */
    private void waiting(HallPlan plan, LocalDate day, List<Measured> measured) {
        LocalDate last = tickets.days(plan.site().id()).stream().map(Tickets.Day::day).filter(each -> !each.isAfter(day)).reduce((first, second) -> second).orElse(null);
        if (last == null) {
            return;
        }
        DateRange days = DateRange.through(last.minusDays(DAYS - 1L), last);
        TicketStatistics told;
        try {
            told = tickets.statistics(plan.site().id(), days).orElse(null);
        } catch (CalendarMissing e) {
            // without a holiday notice nobody knows which of the days count; the scorecard leaves out what is not known
            return;
        }
        long count = told == null ? 0 : told.items().stream().mapToLong(item -> item.waiting().count()).sum();
        if (count > 0) {
            double minutes = told.items().stream().mapToDouble(item -> item.waiting().mean().orElse(0) * item.waiting().count()).sum();
            BigDecimal mean = BigDecimal.valueOf(minutes / count).setScale(1, RoundingMode.HALF_UP);
            Worksheet sheet = new Worksheet(day);
            sheet.fact("取号记录", days.from() + " 至 " + last);
            sheet.fact("计入的叫号", count);
            measured.add(new Measured(Yardstick.WAITING, mean, plan.site().name() + " 截至 " + last, sheet.granted(Yardstick.WAITING.label(), mean)));
        }
    }
}

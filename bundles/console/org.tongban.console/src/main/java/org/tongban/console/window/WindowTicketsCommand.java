package org.tongban.console.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.registry.Site;
import org.tongban.window.TicketStatistics;
import org.tongban.window.TicketStatistics.Arrivals;
import org.tongban.window.TicketStatistics.OfItem;
import org.tongban.window.TicketStatistics.Spread;
import org.tongban.window.Tickets;
import org.tongban.window.Tickets.Day;
import org.tongban.window.Tickets.ZoneArrivals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the tickets of a hall tell: handling times by item, arrivals by half hour and weekday. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "tickets", description = "叫号记录：实测办理时长、分时到达 (measured handling times and arrivals)")
public final class WindowTicketsCommand implements ConsoleCommand {

    private static final int HALF_HOUR = 30;
    private static final double MEDIAN = 0.5;
    private static final double NINE_OF_TEN = 0.9;
    private static final int SHOWN = 20;

    @ParentCommand
    private WindowCommand window;

    @Option(names = "--hall", defaultValue = "", paramLabel = "H", description = "大厅的名称、别名或编码；只有一个时可不写 (name, alias or code)")
    private String hall;

    @Option(names = "--from", paramLabel = "DATE", description = "从哪一天起，缺省最早 (first day)")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "到哪一天止，缺省最晚 (last day)")
    private LocalDate to;

    private final Tickets tickets;

    @Activate
    public WindowTicketsCommand(@Reference Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Site site = window.hall(hall);
        List<Day> days = tickets.days(site.id());
        if (days.isEmpty()) {
            throw new IllegalArgumentException(terminal.text(site.name() + "还没有叫号记录，请先导入：window import tickets FILE", "no tickets of this hall; import them: window import tickets FILE"));
        }
        LocalDate first = from == null ? days.get(0).day() : from;
        LocalDate last = to == null ? days.get(days.size() - 1).day() : to;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(terminal.text("--to 早于 --from，请核对", "--to is before --from"));
        }
        DateRange range = DateRange.through(first, last);
        TicketStatistics statistics = statistics(site, range, terminal);
        List<ZoneArrivals> zones = tickets.byZone(site.id(), range);
        terminal.answer(tree(site, statistics, zones), out -> {
            out.println(terminal.text(site.name() + " " + range + "：工作日 " + statistics.workingDays() + " 天，取号 " + statistics.taken() + "，办结 " + statistics.served() + "，过号 "
                    + statistics.passed() + "，时间有误 " + statistics.untidy(), site.name() + " " + range + ": " + statistics.workingDays() + " working days, " + statistics.taken() + " taken, "
                    + statistics.served() + " served, " + statistics.passed() + " passed, " + statistics.untidy() + " untidy"));
            if (!statistics.halfDays().isEmpty()) {
                out.println(terminal.text("  半天开放：", "  open half a day: ") + statistics.halfDays());
            }
            if (!statistics.leftOut().isEmpty()) {
                out.println(terminal.text("  非工作日的记录未计入：", "  not working days, left out: ") + statistics.leftOut().size());
            }
            statistics.items().stream().limit(SHOWN).forEach(item -> out.println("  " + item.name() + terminal.text("  取号 ", "  taken ") + item.taken()
                    + terminal.text("  办理分钟 均值 ", "  minutes mean ") + Numbers.text(item.handling().mean(), 2) + terminal.text(" 标准差 ", " sd ") + Numbers.text(item.handling().deviation(), 2)
                    + terminal.text(" 九成不超过 ", " p90 ") + Numbers.text(item.handling().quantile(NINE_OF_TEN), 0) + terminal.text("  平均等候 ", "  mean wait ")
                    + Numbers.text(item.waiting().mean(), 2)));
            zones.forEach(zone -> out.println("  " + (zone.zone().isEmpty() ? terminal.text("（未分区）", "(no zone)") : zone.zone()) + terminal.text("  取号 ", "  taken ") + zone.taken()
                    + terminal.text("  最忙 ", "  busiest ") + busiest(zone.arrivals(), terminal)));
        });
        return 0;
    }

    private TicketStatistics statistics(Site site, DateRange range, Terminal terminal) {
        try {
            return tickets.statistics(site.id(), range).orElseThrow(() -> new IllegalArgumentException(terminal.text("这些天没有叫号记录", "no tickets on these days")));
        } catch (CalendarMissing e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String busiest(Arrivals arrivals, Terminal terminal) {
        DayOfWeek weekday = DayOfWeek.MONDAY;
        int slot = 0;
        for (Map.Entry<DayOfWeek, List<Double>> day : arrivals.means().entrySet()) {
            for (int i = 0; i < day.getValue().size(); i++) {
                if (day.getValue().get(i) > arrivals.on(weekday).get(slot)) {
                    weekday = day.getKey();
                    slot = i;
                }
            }
        }
        return weekday.getDisplayName(TextStyle.SHORT, terminal.english() ? Locale.ENGLISH : Locale.CHINESE) + " " + LocalTime.MIN.plusMinutes((long) slot * HALF_HOUR) + " "
                + String.format(Locale.ROOT, "%.2f", arrivals.on(weekday).get(slot));
    }

    private static Map<String, Object> tree(Site site, TicketStatistics statistics, List<ZoneArrivals> zones) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hall", site.name());
        tree.put("from", statistics.days().from().toString());
        tree.put("to", statistics.days().last().map(LocalDate::toString).orElse(null));
        tree.put("workingDays", statistics.workingDays());
        tree.put("halfDays", statistics.halfDays().stream().map(LocalDate::toString).toList());
        tree.put("leftOut", statistics.leftOut().stream().map(LocalDate::toString).toList());
        tree.put("taken", statistics.taken());
        tree.put("served", statistics.served());
        tree.put("passed", statistics.passed());
        tree.put("untidy", statistics.untidy());
        tree.put("items", statistics.items().stream().map(WindowTicketsCommand::tree).toList());
        tree.put("windows", statistics.windows().stream().map(each -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("window", each.number());
            one.put("served", each.served());
            one.put("passed", each.passed());
            one.put("minutes", Math.round(each.minutes() * 100) / 100.0);
            return one;
        }).toList());
        tree.put("zones", zones.stream().map(zone -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("zone", zone.zone());
            one.put("taken", zone.taken());
            one.put("handling", tree(zone.handling()));
            one.put("arrivals", tree(zone.arrivals()));
            return one;
        }).toList());
        return tree;
    }

    private static Map<String, Object> tree(OfItem item) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("item", item.item());
        tree.put("name", item.name());
        tree.put("taken", item.taken());
        tree.put("served", item.served());
        tree.put("passed", item.passed());
        tree.put("handling", tree(item.handling()));
        tree.put("waiting", tree(item.waiting()));
        tree.put("arrivals", tree(item.arrivals()));
        return tree;
    }

    private static Map<String, Object> tree(Spread spread) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("count", spread.count());
        tree.put("mean", Numbers.tree(spread.mean()));
        tree.put("deviation", Numbers.tree(spread.deviation()));
        tree.put("median", Numbers.tree(spread.quantile(MEDIAN)));
        tree.put("p90", Numbers.tree(spread.quantile(NINE_OF_TEN)));
        return tree;
    }

    /** By weekday, and by half hours in which anybody came. */
    private static Map<String, Object> tree(Arrivals arrivals) {
        Map<String, Object> tree = new LinkedHashMap<>();
        arrivals.means().forEach((weekday, means) -> {
            Map<String, Object> slots = new LinkedHashMap<>();
            for (int slot = 0; slot < means.size(); slot++) {
                if (means.get(slot) > 0) {
                    slots.put(LocalTime.MIN.plusMinutes((long) slot * HALF_HOUR).toString(), Math.round(means.get(slot) * 10_000) / 10_000.0);
                }
            }
            tree.put(weekday.name(), slots);
        });
        return tree;
    }
}

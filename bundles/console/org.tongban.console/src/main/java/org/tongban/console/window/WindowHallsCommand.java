package org.tongban.console.window;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ZoneTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The halls with their zones. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "halls", description = "大厅清单与分区表 (halls and the tables of their zones)")
public final class WindowHallsCommand implements ConsoleCommand {

    @ParentCommand
    private WindowCommand window;

    @Option(names = "--as-of", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)")
    private LocalDate asOf;

    private final Halls halls;
    private final Clock clock;

    @Activate
    public WindowHallsCommand(@Reference Halls halls, @Reference Clock clock) {
        this.halls = halls;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        List<HallPlan> plans = halls.on(asOf == null ? LocalDate.now(clock) : asOf);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("halls", plans.stream().map(WindowHallsCommand::tree).toList());
        terminal.answer(answer, out -> {
            if (plans.isEmpty()) {
                out.println(terminal.text("还没有大厅；请先导入：window import halls FILE", "No halls yet; import them: window import halls FILE"));
            }
            for (HallPlan plan : plans) {
                ZoneTable table = ZoneTable.of(plan);
                out.println(plan.site().name() + "  " + plan.site().id() + terminal.text("  窗口 ", "  windows ") + plan.windows().size());
                table.rows().forEach(row -> out.println("  " + row.zone() + terminal.text("  部门 ", "  departments ") + row.departments().size() + terminal.text("  年办件量 ", "  cases ")
                        + Numbers.text(Numbers.tree(row.cases())) + (row.unstated().isEmpty() ? "" : terminal.text("（未含", " (without ") + String.join("、", row.unstated()) + terminal.text("）", ")"))
                        + terminal.text("  窗口 ", "  windows ") + Numbers.text(Numbers.tree(row.windows())) + terminal.text("  前台 ", "  staff ") + Numbers.text(Numbers.tree(row.staff()))
                        + terminal.text("  其中自聘 ", "  self-hired ") + Numbers.text(Numbers.tree(row.selfHired())) + terminal.text("  每窗口 ", "  per window ")
                        + Numbers.text(Numbers.tree(row.perWindow()))));
                out.println(terminal.text("  合计  年办件量 ", "  total  cases ") + table.cases() + terminal.text("  窗口 ", "  windows ") + table.windows() + terminal.text("  前台 ", "  staff ")
                        + table.staff() + terminal.text("  其中自聘 ", "  self-hired ") + table.selfHired());
            }
        });
        return 0;
    }

    private static Map<String, Object> tree(HallPlan plan) {
        ZoneTable table = ZoneTable.of(plan);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hall", plan.site().name());
        tree.put("code", plan.site().id().code());
        tree.put("aliases", plan.site().aliases());
        tree.put("floors", plan.hall().floors());
        List<Map<String, Object>> zones = new ArrayList<>();
        for (ZoneTable.Row row : table.rows()) {
            Map<String, Object> zone = new LinkedHashMap<>();
            zone.put("zone", row.zone());
            zone.put("departments", row.departments());
            zone.put("cases", Numbers.tree(row.cases()));
            zone.put("unstated", row.unstated());
            zone.put("windows", Numbers.tree(row.windows()));
            zone.put("staff", Numbers.tree(row.staff()));
            zone.put("selfHired", Numbers.tree(row.selfHired()));
            zone.put("perWindow", Numbers.tree(row.perWindow()));
            zones.add(zone);
        }
        tree.put("zones", zones);
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("cases", table.cases());
        totals.put("windows", table.windows());
        totals.put("staff", table.staff());
        totals.put("selfHired", table.selfHired());
        tree.put("totals", totals);
        return tree;
    }
}

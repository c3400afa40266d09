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
import org.tongban.console.WorkingsAnswer;
import org.tongban.registry.Site;
import org.tongban.window.HallLoad;
import org.tongban.window.HallLoad.Balance;
import org.tongban.window.HallLoad.ZoneLoad;
import org.tongban.window.WindowLoads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the windows of a hall have to bear. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "load", description = "各区各窗口的办件量与负荷，是否均衡 (load of zones and windows, and their balance)")
public final class WindowLoadCommand implements ConsoleCommand {

    @ParentCommand
    private WindowCommand window;

    @Option(names = "--hall", defaultValue = "", paramLabel = "H", description = "大厅的名称、别名或编码；只有一个时可不写 (name, alias or code)")
    private String hall;

    @Option(names = "--year", paramLabel = "Y", description = "年份，缺省为有办件量的最近一年 (year)")
    private Integer year;

    @Option(names = "--why", description = "列出算法与依据 (show the workings)")
    private boolean why;

    private final WindowLoads loads;
    private final Clock clock;

    @Activate
    public WindowLoadCommand(@Reference WindowLoads loads, @Reference Clock clock) {
        this.loads = loads;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Site site = window.hall(hall);
        int asked = year == null ? loads.latestYear(site.id()).orElse(LocalDate.now(clock).getYear()) : year;
        HallLoad load = loads.of(site.id(), asked).orElseThrow(() -> new IllegalArgumentException(
                terminal.text(site.name() + "还没有分区和窗口，请先导入：window import halls FILE", "nothing of this hall is recorded; import it: window import halls FILE")));
        terminal.answer(tree(load), out -> {
            out.println(terminal.text(site.name() + " " + asked + " 年窗口负荷", "Load of the windows in " + asked));
            for (ZoneLoad zone : load.zones()) {
                out.println("  " + line(zone, terminal));
                if (why) {
                    WorkingsAnswer.write(zone.workings(), out);
                }
            }
            load.balance().ifPresent(balance -> {
                out.println(terminal.text("均衡：", "Balance: ") + Numbers.text(Numbers.tree(balance.ratio())) + " " + terminal.text(balance.result().label(), balance.result().name()));
                balance.finding().filter(finding -> why).ifPresent(finding -> WorkingsAnswer.write(finding.workings(), out));
            });
            load.notes().forEach(note -> out.println(terminal.text("注意：", "Note: ") + note));
        });
        return 0;
    }

    private static String line(ZoneLoad zone, Terminal terminal) {
        return (zone.zone().isEmpty() ? terminal.text("（未分区）", "(no zone)") : zone.zone()) + terminal.text("  窗口 ", "  windows ") + Numbers.text(Numbers.tree(zone.windows()))
                + terminal.text("  办件 ", "  cases ") + Numbers.text(Numbers.tree(zone.cases())) + terminal.text("  每窗口 ", "  per window ") + Numbers.text(Numbers.tree(zone.perWindow()))
                + terminal.text("  分钟 ", "  minutes ") + Numbers.text(Numbers.tree(zone.minutes())) + terminal.text("  负荷 ", "  load ") + Numbers.text(Numbers.tree(zone.load()))
                + (zone.recommended().isPresent() ? terminal.text("  建议窗口 ", "  recommended ") + zone.recommended().getAsInt() : "")
                + (zone.reason().isEmpty() ? "" : terminal.text("（", " (") + zone.reason() + terminal.text("）", ")"));
    }

    private Map<String, Object> tree(HallLoad load) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hall", load.site().name());
        tree.put("year", load.year());
        List<Map<String, Object>> zones = new ArrayList<>();
        for (ZoneLoad zone : load.zones()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("zone", zone.zone());
            one.put("windows", Numbers.tree(zone.windows()));
            one.put("cases", Numbers.tree(zone.cases()));
            one.put("minutes", Numbers.tree(zone.minutes()));
            one.put("load", Numbers.tree(zone.load()));
            one.put("perWindow", Numbers.tree(zone.perWindow()));
            one.put("recommended", Numbers.tree(zone.recommended()));
            one.put("reason", zone.reason().isEmpty() ? null : zone.reason());
            one.put("each", zone.each().stream().map(each -> {
                Map<String, Object> own = new LinkedHashMap<>();
                own.put("window", each.number());
                own.put("cases", Numbers.tree(each.cases()));
                own.put("minutes", Numbers.tree(each.minutes()));
                return own;
            }).toList());
            if (why) {
                one.put("workings", WorkingsAnswer.tree(zone.workings()));
            }
            zones.add(one);
        }
        tree.put("zones", zones);
        Map<String, Object> balance = new LinkedHashMap<>();
        balance.put("ratio", load.balance().map(Balance::ratio).map(Numbers::tree).orElse(null));
        balance.put("result", load.balance().map(found -> found.result().name()).orElse(null));
        balance.put("limit", load.balance().map(Balance::maxRatio).map(Numbers::tree).orElse(null));
        if (why) {
            balance.put("workings", load.balance().flatMap(Balance::finding).map(finding -> WorkingsAnswer.tree(finding.workings())).orElse(List.of()));
        }
        tree.put("balance", balance);
        tree.put("unplaced", load.unplaced());
        tree.put("notes", load.notes());
        return tree;
    }
}

package org.tongban.console.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.window.optimise.Effort;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.LayoutPlan;
import org.tongban.window.optimise.LayoutPlan.Line;
import org.tongban.window.optimise.LayoutPlan.Why;
import org.tongban.window.optimise.LayoutPlan.ZonePlan;
import org.tongban.window.optimise.LayoutPlanner;
import org.tongban.window.optimise.LayoutRequest;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lays out the hall of a scenario file as well as can be. Ctrl+C ends the search and gives the best so far. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = "group=window")
@Command(name = "optimise", description = "优化：按情景文件分配部门、窗口和潮汐窗口 (lay out departments and windows)")
public final class OptimiseCommand implements ConsoleCommand {

    private static final int REFUSED = 1;

    @ParentCommand
    private @Nullable WindowCommand window;

    @Option(names = "--scenario", required = true, paramLabel = "FILE", description = "情景文件 (scenario file)")
    private @Nullable Path file;

    @Option(names = "--goal", required = true, paramLabel = "windows|wait|balance", description = "目标：窗口最少、等候最短、忙闲最均 (fewest windows, shortest waiting, most even load)")
    private @Nullable Goal goal;

    @Option(names = "--seconds", paramLabel = "T", defaultValue = "10", description = "最多几秒，缺省 10 (at most so many seconds)")
    private double seconds;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "随机种子，缺省 1 (seed)")
    private long seed;

    @Option(names = "--trials", paramLabel = "N", defaultValue = "" + Effort.USUAL_TRIALS, description = "试多少个布局；未被秒数截断时，同一种子结果相同 (layouts to try; the same seed gives the same result unless the time ends it)")
    private long trials;

    @Option(names = "--windows", paramLabel = "N", description = "wait、balance 的固定窗口数，缺省为情景现有的 (windows given for wait and balance)")
    private @Nullable Integer windows;

    @Option(names = "--split", description = "同一部门的事项可分到不同的区 (items of a department may part)")
    private boolean isSplit;

    @Option(names = "--keep-zones", description = "事项留在情景写的区，只分配窗口 (items stay in their zones)")
    private boolean keepsZones;

    @Option(names = "--out", paramLabel = "FILE", description = "把结果写成情景文件 (write the layout as a scenario file)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Scenario scenario = ScenarioFile.read(file);
        LayoutRequest request = new LayoutRequest(goal, new Effort(trials, seconds, seed), isSplit, keepsZones, windows == null ? OptionalInt.empty() : OptionalInt.of(windows));
        LayoutPlan plan;
        try (SearchWatch watch = new SearchWatch(terminal, trials)) {
            plan = LayoutPlanner.plan(scenario, request, watch);
            if (plan.conflict().isPresent()) {
                terminal.fault(plan.conflict().get());
                return REFUSED;
            }
            plan.scenario().filter(any -> out != null).ifPresent(this::write);
            terminal.answer(tree(scenario, plan), writer -> print(scenario, plan, terminal, writer));
        }
        return 0;
    }

    private void write(Scenario planned) {
        try {
            Files.writeString(out, ScenarioFile.write(planned));
        } catch (IOException e) {
            throw new UncheckedIOException(out + " 写不进去 (cannot be written)", e);
        }
    }

    private Map<String, Object> tree(Scenario scenario, LayoutPlan plan) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scenario", scenario.name());
        tree.put("goal", plan.goal().name().toLowerCase(Locale.ROOT));
        tree.put("windows", plan.windows());
        tree.put("tidalHours", plan.tidalHours());
        tree.put("zones", plan.zones().stream().map(zone -> zone(scenario, zone)).toList());
        tree.put("objective", plan.objective());
        tree.put("bound", plan.bound());
        tree.put("gap", plan.outcome().gap());
        tree.put("end", plan.outcome().end().name());
        tree.put("trials", plan.outcome().trials());
        tree.put("seed", seed);
        tree.put("why", plan.zones().stream().map(zone -> why(scenario, zone)).toList());
        tree.put("limits", plan.wishes().stream().map(wish -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("limit", window.terminal().text(wish.limit(), wish.english()));
            each.put("saved", wish.saved());
            return each;
        }).toList());
        return tree;
    }

    private static Map<String, Object> zone(Scenario scenario, ZonePlan zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("zone", zone.zone());
        tree.put("windows", zone.windows());
        tree.put("items", zone.items());
        tree.put("departments", zone.departments());
        tree.put("tidal", tides(scenario, zone));
        return tree;
    }

    /** Spells of as many tidal windows. */
    private static List<Map<String, Object>> tides(Scenario scenario, ZonePlan zone) {
        List<Map<String, Object>> spells = new ArrayList<>();
        for (int t = 0; t < zone.tidal().size();) {
            int end = t;
            while (end < zone.tidal().size() && zone.tidal().get(end).equals(zone.tidal().get(t))) {
                end++;
            }
            if (zone.tidal().get(t) > 0) {
                Map<String, Object> spell = new LinkedHashMap<>();
                spell.put("from", at(scenario, t).toString());
                spell.put("until", at(scenario, end).toString());
                spell.put("windows", zone.tidal().get(t));
                spells.add(spell);
            }
            t = end;
        }
        return spells;
    }

    private static LocalTime at(Scenario scenario, int slot) {
        return scenario.opens().plusMinutes((long) slot * Scenario.SLOT);
    }

    private Map<String, Object> why(Scenario scenario, ZonePlan zone) {
        Why why = zone.why();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("zone", zone.zone());
        tree.put("from", why.slot() < 0 ? null : at(scenario, why.slot()).toString());
        tree.put("perHour", why.perHour());
        tree.put("minutes", why.minutes());
        tree.put("load", why.load());
        tree.put("level", Numbers.tree(why.level()));
        tree.put("meanWait", Numbers.tree(why.meanWait()));
        tree.put("oneFewer", line(why.oneFewer()));
        tree.put("oneMore", line(why.oneMore()));
        tree.put("sentence", window.terminal().text(why.sentence(), why.english()));
        return tree;
    }

    private static @Nullable Map<String, Object> line(Optional<Line> line) {
        return line.map(known -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("windows", known.windows());
            tree.put("level", known.level());
            tree.put("meanWait", known.meanWait());
            return tree;
        }).orElse(null);
    }

    private static void print(Scenario scenario, LayoutPlan plan, Terminal terminal, PrintWriter writer) {
        writer.println(scenario.name() + terminal.text("：窗口 ", ": windows ") + plan.windows() + terminal.text("，潮汐窗口合计 ", ", tidal window hours ") + plan.tidalHours() + terminal.text(" 小时", ""));
        writer.println(measure(plan, terminal) + String.format(Locale.ROOT, " %.2f", plan.objective()) + terminal.text("，不可能低于 ", ", cannot be below ") + String.format(Locale.ROOT, "%.2f", plan.bound()) + ended(plan, terminal));
        for (ZonePlan zone : plan.zones()) {
            writer.println();
            writer.println(zone.zone() + "  " + zone.windows() + terminal.text(" 个窗口", " windows") + tide(scenario, zone, terminal) + "  " + String.join("、", zone.departments()));
            writer.println("  " + terminal.text(zone.why().sentence(), zone.why().english()));
        }
        if (!plan.wishes().isEmpty()) {
            writer.println();
            writer.println(terminal.text("去掉其中一项要求，至少可减少：", "Without one of these limits there would be less by at least:"));
            plan.wishes().forEach(wish -> writer.println(String.format(Locale.ROOT, "  %.2f  ", wish.saved()) + terminal.text(wish.limit(), wish.english())));
        }
    }

    private static String measure(LayoutPlan plan, Terminal terminal) {
        return switch (plan.goal()) {
            case WINDOWS -> terminal.text("折合全天窗口", "windows, tidal ones by the time they are open:");
            case WAIT -> terminal.text("平均等候分钟", "mean minutes of waiting:");
            case BALANCE -> terminal.text("最忙窗口的日分钟数加上与最闲的差", "minutes of the day at the busiest window plus the difference to the idlest:");
        };
    }

    private static String ended(LayoutPlan plan, Terminal terminal) {
        return switch (plan.outcome().end()) {
            case PROVEN -> terminal.text("（已证明最优）", " (proven best)");
            case TRIALS -> "";
            case TIME -> terminal.text("（时间到；换一台机器结果可能不同）", " (time is up; another machine may find another)");
            case STOPPED -> terminal.text("（中途停止，目前最好）", " (stopped; the best so far)");
        };
    }

    private static String tide(Scenario scenario, ZonePlan zone, Terminal terminal) {
        StringBuilder text = new StringBuilder();
        tides(scenario, zone).forEach(spell -> text.append(terminal.text("，潮汐 ", ", tidal ")).append(spell.get("windows")).append(" ").append(spell.get("from")).append("–").append(spell.get("until")));
        return text.toString();
    }
}

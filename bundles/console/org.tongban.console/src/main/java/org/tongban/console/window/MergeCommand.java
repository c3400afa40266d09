package org.tongban.console.window;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.window.optimise.MergePlan;
import org.tongban.window.optimise.MergePlan.Side;
import org.tongban.window.optimise.MergePlans;
import org.tongban.window.optimise.MergeRequest;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Departmental windows merged into comprehensive ones, before and after side by side; what is not given comes from the place's document. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = "group=window")
@Command(name = "merge", description = "合并：部门窗口并为综合窗口，前后对照 (merge departmental windows: before and after)")
public final class MergeCommand implements ConsoleCommand {

    @ParentCommand
    private @Nullable WindowCommand window;

    @Option(names = "--scenario", required = true, paramLabel = "FILE", description = "情景文件：谁来办什么 (scenario file: who comes for what)")
    private @Nullable Path file;

    @Option(names = "--before", paramLabel = "N", description = "合并前窗口数，缺省按文件的改革前数 (windows before)")
    private @Nullable Integer before;

    @Option(names = "--windows", paramLabel = "N", description = "综合窗口数，缺省为守住等候要求的最少数 (comprehensive windows; else the fewest that keep the limits)")
    private @Nullable Integer after;

    @Option(names = "--people-before", paramLabel = "N", description = "合并前前台人数，缺省按文件 (people before)")
    private @Nullable Integer peopleBefore;

    @Option(names = "--people-after", paramLabel = "N", description = "合并后人数，缺省按文件的上限 (people after)")
    private @Nullable Integer peopleAfter;

    @Option(names = "--cases", paramLabel = "N", description = "全年办件量，缺省为情景一天的人数乘以 --days (cases of a year)")
    private @Nullable Long cases;

    @Option(names = "--days", paramLabel = "N", defaultValue = "250", description = "全年天数，缺省 250 (days of a year)")
    private int days;

    @Option(names = "--absent", paramLabel = "P", defaultValue = "0", description = "休假、培训、轮休所占时间，如 0.15，缺省 0 (share of time people are away)")
    private @Nullable BigDecimal absent;

    @Option(names = "--per-window", paramLabel = "N", defaultValue = "1", description = "每个窗口至少几人，缺省 1 (people at a window, at least)")
    private @Nullable BigDecimal perWindow;

    private final PolicyBook book;
    private final Clock clock;

    @Activate
    public MergeCommand(@Reference PolicyBook book, @Reference Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Scenario scenario = ScenarioFile.read(file);
        LocalDate today = LocalDate.now(clock);
        Optional<Answerer<EfficiencyPolicy>> policy = book.ask(EfficiencyPolicy.class, today);
        Optional<EfficiencyPolicy.Baseline> baseline = policy.flatMap(who -> who.policy().baseline(who.sheet(today)).value());
        Optional<EfficiencyPolicy.Target> target = policy.flatMap(who -> who.policy().target(who.sheet(today)).value());
        int windowsBefore = before != null ? before : baseline.map(EfficiencyPolicy.Baseline::windows).orElseThrow(() -> new IllegalArgumentException(
                terminal.text("请用 --before N 给出合并前的窗口数；本地文件没有写", "give the windows before the merger by --before N; the place's document names none")));
        long year = cases != null ? cases : Math.round(scenario.items().stream().mapToDouble(ItemDemand::arrivalsOfTheDay).sum() * days);
        MergePlan plan = MergePlans.compare(new MergeRequest(scenario, windowsBefore, optional(after), number(peopleBefore, baseline.map(EfficiencyPolicy.Baseline::frontStaff)),
                number(peopleAfter, target.map(EfficiencyPolicy.Target::staff)), year, absent, perWindow));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scenario", scenario.name());
        tree.put("cases", year);
        tree.put("before", side(scenario, plan.before(), baseline.map(EfficiencyPolicy.Baseline::casesPerHead)));
        tree.put("after", side(scenario, plan.after(), target.map(EfficiencyPolicy.Target::casesPerHead)));
        tree.put("separatelyNeeded", Numbers.tree(plan.separatelyNeeded()));
        tree.put("togetherNeeded", Numbers.tree(plan.togetherNeeded()));
        terminal.answer(tree, out -> {
            out.println(scenario.name() + terminal.text("：全年 ", ": cases of a year ") + year + terminal.text(" 件", ""));
            print(scenario, terminal.text("合并前", "before"), plan.before(), baseline.map(EfficiencyPolicy.Baseline::casesPerHead), terminal, out);
            print(scenario, terminal.text("合并后", "after"), plan.after(), target.map(EfficiencyPolicy.Target::casesPerHead), terminal, out);
            out.println(terminal.text("守住等候要求：各部门分开要 ", "The limits need, department by department, ") + Numbers.text(Numbers.tree(plan.separatelyNeeded())) + terminal.text(" 个窗口，合在一起要 ", " windows, together ")
                    + Numbers.text(Numbers.tree(plan.togetherNeeded())) + terminal.text(" 个", ""));
        });
        return 0;
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static OptionalInt number(@Nullable Integer given, Optional<Integer> stated) {
        return given != null ? OptionalInt.of(given) : stated.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Map<String, Object> side(Scenario scenario, Side side, Optional<Integer> wanted) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("windows", side.windows());
        tree.put("people", Numbers.tree(side.people()));
        tree.put("casesPerHead", Numbers.tree(side.casesPerHead()));
        tree.put("target", wanted.orElse(null));
        tree.put("peopleNeeded", side.peopleNeeded());
        tree.put("peopleAtLeast", side.peopleAtLeast());
        tree.put("meanWait", Numbers.tree(side.meanWait()));
        tree.put("level", side.level());
        tree.put("worst", Map.of("from", clockOf(scenario, side), "level", side.worst().level()));
        tree.put("lines", side.lines().stream().map(line -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("departments", line.departments());
            each.put("windows", line.windows());
            each.put("overloaded", line.overloaded());
            return each;
        }).toList());
        return tree;
    }

    private static String clockOf(Scenario scenario, Side side) {
        return scenario.opens().plusMinutes((long) side.worst().slot() * Scenario.SLOT).toString();
    }

    private static void print(Scenario scenario, String name, Side side, Optional<Integer> wanted, Terminal terminal, PrintWriter out) {
        out.println(name + "  " + side.windows() + terminal.text(" 个窗口", " windows") + terminal.text("，人员 ", ", people ") + Numbers.text(Numbers.tree(side.people()))
                + terminal.text("，人均 ", ", cases each ") + side.casesPerHead().map(BigDecimal::toPlainString).orElse("—") + wanted.map(cases -> terminal.text("（文件 ", " (document ") + cases + terminal.text("）", ")")).orElse(""));
        out.println("  " + terminal.text("要守住窗口至少 ", "people needed ") + side.peopleNeeded() + terminal.text(" 人（每窗口人数合计 ", " (at the windows ") + side.peopleAtLeast() + terminal.text("）", ")")
                + terminal.text("；平均等候 ", "; mean wait ") + (side.meanWait().isPresent() ? String.format(Locale.ROOT, terminal.text("%.1f 分钟", "%.1f minutes"), side.meanWait().getAsDouble()) : terminal.text("有的队排不完", "without end in some lines"))
                + terminal.text("，按时办上 ", ", in time ") + String.format(Locale.ROOT, "%.1f%%", 100 * side.level()) + terminal.text("，最差 ", ", worst ") + clockOf(scenario, side)
                + String.format(Locale.ROOT, " %.1f%%", 100 * side.worst().level()));
    }
}

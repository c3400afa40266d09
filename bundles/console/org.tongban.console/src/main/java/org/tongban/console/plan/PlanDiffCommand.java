package org.tongban.console.plan;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.general.NewWorkspace;
import org.tongban.plan.compare.ComparedFigure;
import org.tongban.plan.compare.ComparedPoint;
import org.tongban.plan.compare.FigureValue;
import org.tongban.plan.compare.OpenMatters;
import org.tongban.plan.compare.PackComparison;
import org.tongban.plan.compare.Relation;
import org.tongban.policy.plan.PolicyPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What two documents say, point by point. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "diff", description = "逐点比较两份方案 (two documents point by point)")
public final class PlanDiffCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Parameters(index = "0", paramLabel = "P1", description = "前一方案：方案包编号或行政区划代码 (the first pack)")
    private String first;

    @Parameters(index = "1", paramLabel = "P2", description = "后一方案 (the second pack)")
    private String second;

    @Option(names = "--on", paramLabel = "DATE", description = "取哪一天的数值，缺省今天 (values of which day)")
    private LocalDate on;

    @Option(names = "--point", paramLabel = "P04", description = "只看一个要点 (only this point)")
    private String point;

    @Option(names = "--only-different", description = "只列不同之处 (only what differs)")
    private boolean onlyDifferent;

    private final NewWorkspace packs;
    private final Clock clock;

    @Activate
    public PlanDiffCommand(@Reference NewWorkspace packs, @Reference Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = plan.terminal();
        PackComparison comparison = PackComparison.of(packs.pack(first), packs.pack(second), on == null ? LocalDate.now(clock) : on);
        List<ComparedPoint> shown = comparison.points().stream().filter(each -> !onlyDifferent || each.relation().differs()).filter(each -> point == null || isMeant(each.point())).toList();
        if (shown.isEmpty() && point != null && List.of(PolicyPoint.values()).stream().noneMatch(this::isMeant)) {
            throw new IllegalArgumentException("没有编号为“" + point + "”的要点，应为 P01 至 P" + PolicyPoint.values().length + " (no such point)");
        }
        terminal.answer(PlanDiffTree.of(comparison, shown, onlyDifferent), out -> table(comparison, shown, terminal, out));
        return 0;
    }

    private boolean isMeant(PolicyPoint each) {
        return each.number().equals(point.toUpperCase(Locale.ROOT));
    }

    private void table(PackComparison comparison, List<ComparedPoint> shown, Terminal terminal, PrintWriter out) {
        out.println(terminal.text("前者：", "First:  ") + comparison.left().place() + "  " + comparison.left().instrument());
        out.println(terminal.text("后者：", "Second: ") + comparison.right().place() + "  " + comparison.right().instrument());
        for (ComparedPoint each : shown) {
            out.println();
            out.println(each.point().number() + " " + terminal.text(each.point().title(), each.point().english()) + "  [" + label(each.relation(), terminal) + "]");
            each.figures().stream().filter(figure -> !onlyDifferent || figure.relation().differs()).forEach(figure -> figure(figure, terminal, out));
            open(each.left(), comparison.left().place(), terminal, out);
            open(each.right(), comparison.right().place(), terminal, out);
        }
        if (point == null) {
            other(comparison, terminal, out);
        }
        out.println();
        out.println(String.join(terminal.text("；", "; "), comparison.counts().entrySet().stream().map(count -> label(count.getKey(), terminal) + " " + count.getValue()).toList()));
    }

    private static void figure(ComparedFigure figure, Terminal terminal, PrintWriter out) {
        String none = terminal.text("未提及", "says nothing");
        out.println("  " + figure.name() + terminal.text("：", ": ") + figure.left().map(value -> text(value, terminal)).orElse(none) + "  |  "
                + figure.right().map(value -> text(value, terminal)).orElse(none) + "  [" + label(figure.relation(), terminal) + "]");
    }

    private static String text(FigureValue value, Terminal terminal) {
        return value.text() + terminal.text("（", " (") + value.clause().clause() + terminal.text("，自", ", since ") + value.since()
                + (value.assumed() ? terminal.text("，按缺省理解", ", as the default reads it") : "") + terminal.text("）", ")");
    }

    private static void other(PackComparison comparison, Terminal terminal, PrintWriter out) {
        if (!comparison.otherLeft().isEmpty() || !comparison.otherRight().isEmpty()) {
            out.println();
            out.println(terminal.text("其他待明确事项", "Other matters left open"));
            open(comparison.otherLeft(), comparison.left().place(), terminal, out);
            open(comparison.otherRight(), comparison.right().place(), terminal, out);
        }
    }

    private static void open(OpenMatters open, String place, Terminal terminal, PrintWriter out) {
        open.readings().forEach(reading -> out.println("  " + place + terminal.text("  口径：", "  reading: ") + reading.question() + "  " + reading.clause().clause()));
        open.localFigures().forEach(figure -> out.println("  " + place + terminal.text("  本地数值：", "  local value: ") + figure.name() + "  " + figure.clause().clause()));
    }

    private static String label(Relation relation, Terminal terminal) {
        return terminal.text(relation.label(), relation.english());
    }
}

package org.tongban.console.plan;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.milestone.SetDay;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The milestones of the document: how they stand, and what is recorded of them. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "milestones", description = "时间节点：状态、登记、时限、原因 (milestones)")
public final class MilestonesCommand implements ConsoleCommand {

    private static final String ID = "节点编号，如 YS-M2a (the milestone's id)";
    private static final String DAY = "日期，缺省今天 (the day)";

    @ParentCommand
    private @Nullable TongbanCommand tongban;

    @Option(names = "--on", paramLabel = "DATE", description = "哪一天的状态，缺省今天 (on which day)")
    private @Nullable LocalDate on;

    @Option(names = "--site", paramLabel = "S", description = "哪个站点适用的方案，缺省为本级中心 (at which site)")
    private @Nullable String site;

    private final Milestones milestones;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public MilestonesCommand(@Reference Milestones milestones, @Reference Sites sites, @Reference Clock clock) {
        this.milestones = milestones;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate day = day(on);
        Optional<MilestoneBoard> board = sites.root().isEmpty() ? Optional.empty() : milestones.board(where(), day);
        terminal().answer(board.map(MilestoneTree::of).orElseGet(() -> MilestoneTree.none(day)), out -> board.ifPresentOrElse(found -> list(found, out), () -> out.println(
                terminal().text("没有适用的方案，或方案没有规定时间节点", "No document is in force here, or it sets no milestones"))));
        return 0;
    }

    private void list(MilestoneBoard board, PrintWriter out) {
        out.println(terminal().text("截至 ", "As of ") + board.day() + board.stage().flatMap(Finding::value).map(stage -> "  " + stage).orElse(""));
        board.cases().forEach(each -> line(each, out));
        board.courses().forEach(course -> course.pace().flatMap(Finding::value).filter(pace -> pace.isBehind())
                .ifPresent(pace -> out.println(terminal().text("序时进度滞后：", "Behind the plan: ") + course.title() + "  " + pace)));
        board.troubles().forEach(out::println);
    }

    private void line(MilestoneCase found, PrintWriter out) {
        MilestoneStanding standing = found.standing();
        Terminal terminal = terminal();
        out.println(String.format("%-8s %s  %s  %d/%d (%s%%)  %s%s%s  [%s]", found.milestone().id(), found.milestone().due().map(LocalDate::toString).orElse(terminal.text("未定时限  ", "no day    ")),
                terminal.text(standing.state().label(), standing.state().english()), standing.done(), standing.parts(), standing.actual().movePointRight(2).stripTrailingZeros().toPlainString(),
                found.milestone().title(), standing.daysLate() > 0 ? terminal.text("，逾期" + standing.daysLate() + "天", ", " + standing.daysLate() + " days late") : "",
                found.milestone().historic() ? terminal.text("（仅作记录）", " (recorded only)") : "", found.milestone().clause().clause()));
        if (!standing.open().isEmpty() && standing.parts() > 1 && !standing.isReached()) {
            out.println(terminal.text("         未完成：", "         open: ") + String.join("、", standing.open()));
        }
        found.reason().ifPresent(reason -> out.println(terminal.text("         原因：", "         reason: ") + reason.text()));
        found.entries().forEach(entry -> out.println("         #" + entry.number() + " " + entry.part() + " " + entry.day() + " " + entry.note()));
    }

    @Command(name = "why", description = "一个节点状态的依据 (why a milestone stands as it does)")
    int why(@Parameters(paramLabel = "ID", description = ID) String id, @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate asOf) {
        MilestoneCase found = board(day(asOf)).of(id).orElseThrow(() -> new IllegalArgumentException("没有编号为“" + id + "”的节点；编号见 milestones (no such milestone)"));
        Map<String, Object> tree = MilestoneTree.milestone(found);
        tree.put("workings", WorkingsAnswer.tree(found.finding().workings()));
        terminal().answer(tree, out -> {
            line(found, out);
            WorkingsAnswer.write(found.finding().workings(), out);
        });
        return 0;
    }

    @Command(name = "done", description = "登记节点的一项内容已完成 (record that a part was done)")
    int done(@Parameters(index = "0", paramLabel = "ID", description = ID) String id,
            @Parameters(index = "1", arity = "0..1", defaultValue = "", paramLabel = "PART", description = "内容或站点名称；只有一项时可省略 (the part; may be left out where there is but one)") String part,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate asOf,
            @Option(names = "--share", paramLabel = "0.45", defaultValue = "1", description = "完成的比例，缺省为全部 (how much of it)") BigDecimal share,
            @Option(names = "--note", required = true, paramLabel = "TEXT", description = "做了什么、依据什么 (what was done)") String note,
            @Option(names = "--file", paramLabel = "F", description = "佐证文件，复制到工作区的 evidence 文件夹 (a file that shows it)") @Nullable Path file) {
        DoneEntry entry = milestones.done(where(), id, part, day(asOf), share, note, Optional.ofNullable(file), terminal().user());
        Optional<MilestoneCase> now = milestones.board(where(), day(null)).flatMap(board -> board.of(id));
        Map<String, Object> tree = MilestoneTree.entry(entry);
        now.ifPresent(found -> tree.put("now", MilestoneTree.milestone(found)));
        terminal().answer(tree, out -> {
            out.println(terminal().text("已登记（第 " + entry.number() + " 号）：", "Recorded (no. " + entry.number() + "): ") + entry.part() + "  " + entry.day());
            now.ifPresent(found -> line(found, out));
        });
        return 0;
    }

    @Command(name = "undo", description = "撤销一项完成登记 (undo what was recorded)")
    int undo(@Parameters(paramLabel = "NUMBER", description = "登记的编号 (the entry's number)") long number,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "理由 (why)") String reason) {
        DoneEntry entry = milestones.undo(number, reason, terminal().user());
        terminal().answer(MilestoneTree.entry(entry), out -> out.println(terminal().text("已撤销第 " + number + " 号登记：", "Undone no. " + number + ": ") + entry.part()));
        return 0;
    }

    @Command(name = "due", description = "文件没有规定时限的节点，由本地设定 (set the day of a milestone for which the document names none)")
    int due(@Parameters(paramLabel = "ID", description = ID) String id, @Option(names = "--on", required = true, paramLabel = "DATE", description = "时限 (the last day)") LocalDate last,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "理由 (why)") String reason,
            @Option(names = "--document", required = true, paramLabel = "D", description = "所依据的文件 (by which paper)") String document) {
        SetDay set = milestones.setDue(where(), id, last, reason, document, terminal().user());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", set.number());
        tree.put("milestone", set.milestone());
        tree.put("due", set.due().toString());
        tree.put("document", set.document());
        terminal().answer(tree, out -> out.println(terminal().text("已设定 ", "Set: ") + set.milestone() + "  " + set.due() + "  " + set.document()));
        return 0;
    }

    @Command(name = "reason", description = "写明节点逾期的原因 (note why a milestone is late)")
    int reason(@Parameters(paramLabel = "ID", description = ID) String id, @Option(names = "--note", required = true, paramLabel = "TEXT", description = "原因 (why)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate asOf) {
        return note(id, MilestoneNote.Kind.REASON, note, asOf);
    }

    @Command(name = "remind", description = "登记对滞后节点的督促 (record a reminder)")
    int remind(@Parameters(paramLabel = "ID", description = ID) String id, @Option(names = "--note", required = true, paramLabel = "TEXT", description = "督促了谁、要求什么 (whom, and what)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate asOf) {
        return note(id, MilestoneNote.Kind.REMINDER, note, asOf);
    }

    private int note(String id, MilestoneNote.Kind kind, String text, @Nullable LocalDate asOf) {
        MilestoneNote note = milestones.note(where(), id, kind, day(asOf), text, terminal().user());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", note.number());
        tree.put("milestone", note.milestone());
        tree.put("kind", note.kind().name());
        tree.put("on", note.day().toString());
        tree.put("text", note.text());
        terminal().answer(tree, out -> out.println(terminal().text("已登记" + kind.label() + "：", "Recorded " + kind.english() + ": ") + note.milestone()));
        return 0;
    }

    private MilestoneBoard board(LocalDate day) {
        return milestones.board(where(), day).orElseThrow(() -> new IllegalArgumentException("没有适用的方案，或方案没有规定时间节点 (no milestones here)"));
    }

    private SiteId where() {
        return site != null ? SiteNamed.among(sites, site)
                : sites.root().map(Site::id).orElseThrow(() -> new IllegalArgumentException("工作区还没有站点；请先用 init 建立工作区 (no sites yet)"));
    }

    private LocalDate day(@Nullable LocalDate given) {
        return given == null ? LocalDate.now(clock) : given;
    }

    private Terminal terminal() {
        return tongban.terminal();
    }
}

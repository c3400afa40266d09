package org.tongban.console.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.supervision.Circular;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.TopicCoverage;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Supervision: inspections, draws, problems and what becomes of them, circulars. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "supervision", description = "督查：检查、抽取、问题、整改、问责、通报 (supervision)")
public final class SupervisionCommand implements ConsoleCommand {

    private static final String PROBLEM = "问题编号，见 supervision list (the problem's number)";
    private static final String DAY = "日期，缺省今天 (the day)";
    private static final String SITE = "站点，缺省为本级中心 (the site)";
    private static final String NOTE = "说明 (a note)";

    @ParentCommand
    private @Nullable TongbanCommand tongban;

    @Spec
    private @Nullable CommandSpec spec;

    private final Supervision supervision;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public SupervisionCommand(@Reference Supervision supervision, @Reference Sites sites, @Reference Clock clock) {
        this.supervision = supervision;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new CommandLine.ParameterException(line, terminal().text("请写明要做什么：", "say what to do: ") + String.join(" / ", line.getSubcommands().keySet()));
    }

    @Command(name = "list", description = "检查、问题及其状态、抽取和通报 (everything recorded)")
    int list(@Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on, @Option(names = "--site", paramLabel = "S", description = SITE) @Nullable String site,
            @Option(names = "--open", description = "只列未销号的问题 (open problems alone)") boolean open) {
        LocalDate day = day(on);
        SiteId where = where(site);
        List<Inspection> inspections = supervision.inspections(where).stream().filter(each -> !each.day().isAfter(day)).toList();
        List<ProblemCase> problems = supervision.problems(where, day).stream().filter(each -> !open || each.isOpen()).toList();
        Optional<Finding<TopicCoverage>> coverage = supervision.coverage(where, day.getYear());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("on", day.toString());
        tree.put("inspections", inspections.stream().map(SupervisionTree::inspection).toList());
        tree.put("problems", problems.stream().map(SupervisionTree::problem).toList());
        tree.put("draws", supervision.draws(where).stream().map(SupervisionTree::draw).toList());
        tree.put("circulars", supervision.circulars(where).stream().map(SupervisionTree::circular).toList());
        tree.put("coverage", coverage.map(found -> SupervisionTree.coverage(day.getYear(), found)).orElse(null));
        Terminal terminal = terminal();
        terminal.answer(tree, out -> {
            out.println(terminal.text("检查 ", "Inspections: ") + inspections.size() + terminal.text("  问题 ", "  problems: ") + problems.size());
            inspections.forEach(each -> out.println("  #" + each.number() + "  " + each.day() + "  " + name(each.site()) + "  " + each.topic() + "  " + each.method() + "  " + each.body()));
            problems.forEach(each -> out.println("  #" + each.problem().number() + "  " + each.problem().day() + "  " + each.problem().unit() + "  "
                    + (each.problem().ground().isEmpty() ? each.problem().word() : each.problem().ground()) + "  " + each.problem().note() + "  [" + terminal.text(each.standing().toString(),
                            each.standing().state().english()) + each.due().map(due -> terminal.text("，期限", ", due ") + due).orElse("") + "]"));
            coverage.ifPresent(found -> out.println(terminal.text("检查覆盖：", "Coverage of topics: ") + found.value().map(TopicCoverage::toString).orElse(found.reason())));
        });
        return 0;
    }

    @Command(name = "inspect", description = "登记一次检查 (record an inspection)")
    int inspect(@Option(names = "--topic", required = true, paramLabel = "T", description = "检查内容 (what was looked into)") String topic,
            @Option(names = "--method", defaultValue = "", paramLabel = "M", description = "检查方式，如 随机抽查 (how)") String method,
            @Option(names = "--source", defaultValue = "", paramLabel = "S", description = "线索来源，如 投诉举报 (whence the lead came)") String source,
            @Option(names = "--body", required = true, paramLabel = "B", description = "由谁检查 (who inspected)") String body,
            @Option(names = "--site", paramLabel = "S", description = SITE) @Nullable String site, @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on,
            @Option(names = "--draw", paramLabel = "N", description = "所依据的抽取编号 (the draw)") @Nullable Long draw,
            @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", description = NOTE) String note, @Option(names = "--file", paramLabel = "F", description = "佐证文件 (a file)") @Nullable Path file) {
        Inspection found = supervision.inspect(where(site), day(on), topic, method, source, body, note, Optional.ofNullable(draw), Optional.ofNullable(file), terminal().user());
        terminal().answer(SupervisionTree.inspection(found), out -> out.println(terminal().text("已登记检查，第 " + found.number() + " 号", "Inspection recorded, no. " + found.number())));
        return 0;
    }

    @Command(name = "find", description = "登记发现的问题 (record a problem)")
    int find(@Option(names = "--note", required = true, paramLabel = "TEXT", description = "发现了什么 (what was found)") String note,
            @Option(names = "--inspection", paramLabel = "N", description = "检查编号 (the inspection)") @Nullable Long inspection,
            @Option(names = "--unit", defaultValue = "", paramLabel = "U", description = "涉及单位，缺省为站点 (the body concerned)") String unit,
            @Option(names = "--person", paramLabel = "N", description = "涉及人员的编号 (the clerk, by number)") @Nullable Long person,
            @Option(names = "--kind", defaultValue = "", paramLabel = "K", description = "问题类型，如 迟到 (what kind)") String kind,
            @Option(names = "--ground", defaultValue = "", paramLabel = "G", description = "文件规定的情形 (the failing in the document's words)") String ground,
            @Option(names = "--deduct", paramLabel = "P", description = "扣分 (points)") @Nullable BigDecimal deduct,
            @Option(names = "--site", paramLabel = "S", description = SITE) @Nullable String site, @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on,
            @Option(names = "--file", paramLabel = "F", description = "佐证文件 (a file)") @Nullable Path file) {
        FoundProblem found = supervision.find(Optional.ofNullable(inspection), where(site), day(on), unit, Optional.ofNullable(person).map(PersonId::new), kind, ground, note,
                Optional.ofNullable(deduct), Optional.ofNullable(file), terminal().user());
        terminal().answer(SupervisionTree.problem(found), out -> out.println(terminal().text("已登记问题，第 " + found.number() + " 号", "Problem recorded, no. " + found.number())));
        return 0;
    }

    @Command(name = "order", description = "责令整改 (order to rectify)")
    int order(@Parameters(paramLabel = "N", description = PROBLEM) long problem, @Option(names = "--due", paramLabel = "DATE", description = "整改期限 (the last day)") @Nullable LocalDate due,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on, @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", description = NOTE) String note) {
        return answer(supervision.order(problem, day(on), Optional.ofNullable(due), note, terminal().user()));
    }

    @Command(name = "rectify", description = "登记整改完成 (record that it was rectified)")
    int rectify(@Parameters(paramLabel = "N", description = PROBLEM) long problem, @Option(names = "--note", required = true, paramLabel = "TEXT", description = "如何整改 (how)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        return answer(supervision.rectified(problem, day(on), note, terminal().user()));
    }

    @Command(name = "review", description = "登记整改的复核 (record the review)")
    int review(@Parameters(paramLabel = "N", description = PROBLEM) long problem, @Option(names = "--rejected", description = "复核不通过，缺省为通过 (found wanting)") boolean rejected,
            @Option(names = "--note", required = true, paramLabel = "TEXT", description = "复核情况 (what was found)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        return answer(supervision.review(problem, day(on), !rejected, note, terminal().user()));
    }

    @Command(name = "measure", description = "登记处理，如 通报、约谈 (record a measure)")
    int measure(@Parameters(index = "0", paramLabel = "N", description = PROBLEM) long problem, @Parameters(index = "1", paramLabel = "MEASURE", description = "处理方式 (the measure)") String word,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on, @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", description = NOTE) String note) {
        return answer(supervision.measure(problem, day(on), word, note, terminal().user()));
    }

    @Command(name = "result", description = "登记处理的结果 (record what came of a measure)")
    int result(@Parameters(paramLabel = "N", description = PROBLEM) long problem, @Option(names = "--note", required = true, paramLabel = "TEXT", description = "结果 (what came of it)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        return answer(supervision.result(problem, day(on), note, terminal().user()));
    }

    @Command(name = "close", description = "直接销号，如当场改正 (close without order or measure)")
    int close(@Parameters(paramLabel = "N", description = PROBLEM) long problem, @Option(names = "--note", required = true, paramLabel = "TEXT", description = "依据 (why)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        return answer(supervision.close(problem, day(on), note, terminal().user()));
    }

    @Command(name = "acknowledge", description = "考核人确认已考虑涉及人员的问题 (the assessor has considered it)")
    int acknowledge(@Parameters(paramLabel = "N", description = PROBLEM) long problem, @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", description = NOTE) String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        return answer(supervision.acknowledge(problem, day(on), note, terminal().user()));
    }

    @Command(name = "account", description = "问责：启动、决定、办结 (accountability, step by step)")
    int account(@Parameters(index = "0", paramLabel = "N", description = PROBLEM) long problem,
            @Parameters(index = "1", paramLabel = "STEP", description = "OPENED、DECIDED 或 CLOSED") AccountabilityStep step,
            @Option(names = "--body", required = true, paramLabel = "B", description = "问责单位 (who does it)") String body,
            @Option(names = "--note", required = true, paramLabel = "TEXT", description = "依据或决定 (grounds or decision)") String note,
            @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        return answer(supervision.account(problem, step, day(on), body, note, terminal().user()));
    }

    @Command(name = "draw", description = "随机抽取窗口等，给出种子，可以复核 (a random draw that can be repeated)")
    int draw(@Option(names = "--from", required = true, split = ",", paramLabel = "A,B,C", description = "抽取的名单，逗号分隔，不写人名 (from whom)") List<String> names,
            @Option(names = "--number", required = true, paramLabel = "N", description = "抽取几个 (how many)") int number,
            @Option(names = "--seed", required = true, paramLabel = "S", description = "种子，任意整数 (any whole number)") long seed,
            @Option(names = "--subject", defaultValue = "窗口", paramLabel = "S", description = "抽取什么，缺省为窗口 (of what)") String subject,
            @Option(names = "--site", paramLabel = "S", description = SITE) @Nullable String site, @Option(names = "--on", paramLabel = "DATE", description = DAY) @Nullable LocalDate on) {
        Draw draw = supervision.draw(where(site), day(on), subject, names, number, seed, terminal().user());
        terminal().answer(SupervisionTree.draw(draw), out -> out.println(terminal().text("第 " + draw.number() + " 号抽取：", "Draw no. " + draw.number() + ": ") + String.join("、", draw.drawn())));
        return 0;
    }

    @Command(name = "circular", description = "按期间生成通报；写明标题时印发并存档 (a circular; issued and kept when a title is given)")
    int circular(@Option(names = "--from", required = true, paramLabel = "DATE", description = "起 (first day)") LocalDate from,
            @Option(names = "--to", required = true, paramLabel = "DATE", description = "止 (last day)") LocalDate to,
            @Option(names = "--title", paramLabel = "T", description = "标题；不写则只预览 (title; without one it is only shown)") @Nullable String title,
            @Option(names = "--site", paramLabel = "S", description = SITE) @Nullable String site) {
        String text = supervision.circularText(where(site), from, to);
        if (title == null) {
            terminal().answer(Map.of("text", text), out -> out.print(text));
            return 0;
        }
        Circular issued = supervision.issue(where(site), day(null), from, to, title, text, terminal().user());
        terminal().answer(SupervisionTree.circular(issued), out -> out.println(terminal().text("已印发第 " + issued.number() + " 号通报：", "Issued no. " + issued.number() + ": ") + issued.title()));
        return 0;
    }

    private int answer(ProblemStep step) {
        Optional<ProblemCase> now = supervision.problem(step.problem(), day(null));
        Map<String, Object> tree = SupervisionTree.step(step);
        now.ifPresent(found -> tree.put("state", found.standing().state().name()));
        terminal().answer(tree, out -> out.println(terminal().text("已登记" + step.kind().label() + "，问题 #" + step.problem(), "Recorded: " + step.kind().english() + ", problem #" + step.problem())
                + step.due().map(due -> terminal().text("，期限 ", ", due ") + due).orElse("")
                + now.map(found -> terminal().text("，现为：", ", now: ") + terminal().text(found.standing().state().label(), found.standing().state().english())).orElse("")));
        return 0;
    }

    private String name(SiteId site) {
        return sites.find(site).map(Site::name).orElse(site.code());
    }

    private SiteId where(@Nullable String site) {
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

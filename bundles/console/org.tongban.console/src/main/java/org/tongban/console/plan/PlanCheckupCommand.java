package org.tongban.console.plan;

import java.io.PrintWriter;
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
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.checkup.CheckupFinding.Under;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.Inconsistency.Figure;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What in a document cannot hold or does not add up. That something is found is no failure: the command answers 0 when it looked. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "checkup", description = "体检：算出方案中不能成立、对不上的地方 (what cannot hold or does not add up)")
public final class PlanCheckupCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Option(names = "--place", paramLabel = "P", description = "方案包编号或行政区划代码，缺省为工作区的地区 (pack id or division code)")
    private @Nullable String place;

    @Option(names = "--on", paramLabel = "DATE", description = "按哪一天的数和读法，缺省今天 (by the figures and readings of which day)")
    private @Nullable LocalDate on;

    @Option(names = "--why", description = "列出每项的依据与计算 (show the workings)")
    private boolean why;

    private final Checkup checkup;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanCheckupCommand(@Reference Checkup checkup, @Reference Sites sites, @Reference Clock clock) {
        this.checkup = checkup;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = plan.terminal();
        PolicyPack pack = plan.pack(place);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        Optional<SiteId> site = plan.isOpen(pack) ? sites.root().map(Site::id) : Optional.empty();
        List<CheckupFinding> found = checkup.check(pack, site, day);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("place", pack.id());
        answer.put("document", pack.instrument().number());
        answer.put("on", day.toString());
        answer.put("records", site.isPresent());
        answer.put("findings", found.stream().map(finding -> tree(finding, terminal.english())).toList());
        terminal.answer(answer, out -> write(pack, found, terminal, out));
        return 0;
    }

    private Map<String, Object> tree(CheckupFinding finding, boolean english) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", finding.what().kind().code());
        tree.put("label", english ? finding.what().kind().english() : finding.what().kind().label());
        tree.put("severity", finding.severity().name());
        tree.put("clauses", finding.clauses().stream().map(Citation::clause).toList());
        tree.put("title", finding.what().title().in(english));
        tree.put("message", finding.message().in(english));
        Map<String, Object> figures = new LinkedHashMap<>();
        finding.what().figures().forEach(figure -> figures.put(figure.key(), plain(figure)));
        tree.put("figures", figures);
        tree.put("suggestion", finding.suggestion().in(english));
        tree.put("onlyUnder", finding.onlyUnder().map(PlanCheckupCommand::tree).orElse(null));
        tree.put("notUnder", finding.notUnder().stream().map(PlanCheckupCommand::tree).toList());
        if (why) {
            tree.put("workings", WorkingsAnswer.tree(finding.workings()));
        }
        return tree;
    }

    private static Object plain(Figure figure) {
        if (figure.value() instanceof Number) {
            return figure.value();
        }
        return figure.value() instanceof List<?> many ? many.stream().map(each -> each instanceof Number ? each : each.toString()).toList() : figure.text();
    }

    private static Map<String, Object> tree(Under under) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("reading", under.reading().key());
        tree.put("value", under.option().letter());
        tree.put("text", under.option().text());
        return tree;
    }

    private static String gravity(CheckupFinding finding, Terminal terminal) {
        return switch (finding.severity()) {
            case FAIL -> terminal.text("不能成立", "Cannot hold");
            case WARN -> terminal.text("须决定", "To decide");
            default -> terminal.text("提示", "Note");
        };
    }

    private void write(PolicyPack pack, List<CheckupFinding> found, Terminal terminal, PrintWriter out) {
        out.println(pack.instrument());
        if (found.isEmpty()) {
            out.println(terminal.text("没有发现不能成立或对不上的地方。", "Nothing was found that cannot hold or does not add up."));
        }
        boolean english = terminal.english();
        for (CheckupFinding finding : found) {
            out.println(gravity(finding, terminal) + "  " + terminal.text(finding.what().kind().label(), finding.what().kind().english()) + "  ["
                    + String.join(", ", finding.clauses().stream().map(Citation::clause).toList()) + "]");
            out.println("      " + finding.message().in(english));
            if (!finding.suggestion().isEmpty()) {
                out.println("      " + terminal.text("建议：", "Suggested: ") + finding.suggestion().in(english));
            }
            if (why) {
                WorkingsAnswer.write(finding.workings(), out);
            }
        }
        if (!found.isEmpty()) {
            out.println(terminal.text("共 " + found.size() + " 项。", found.size() + " in all."));
        }
    }
}

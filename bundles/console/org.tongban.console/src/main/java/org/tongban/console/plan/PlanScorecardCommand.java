package org.tongban.console.plan;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.scorecard.Baseline;
import org.tongban.plan.scorecard.Measured;
import org.tongban.policy.window.ScorecardPolicy;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.report.Scorecard;
import org.tongban.report.Scorecards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the reform is measured by, before beside now. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "scorecard", description = "改革前后主要指标；改革前的数值用 local set scorecard.before.* 录入 (figures before and now)")
public final class PlanScorecardCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Option(names = "--on", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)")
    private @Nullable LocalDate on;

    @Option(names = "--site", paramLabel = "S", description = "只看某站点及其下级，缺省为全区 (a site and those under it)")
    private @Nullable String site;

    private final Scorecards scorecards;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanScorecardCommand(@Reference Scorecards scorecards, @Reference Sites sites, @Reference Clock clock) {
        this.scorecards = scorecards;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = plan.terminal();
        plan.pack(null);
        SiteId at = site != null ? SiteNamed.among(sites, site)
                : sites.root().map(Site::id).orElseThrow(() -> new IllegalArgumentException("工作区里还没有站点，请先用 init 选定地区 (there is no site yet)"));
        Scorecard scorecard = scorecards.of(at, on == null ? LocalDate.now(clock) : on);
        terminal.answer(tree(scorecard), out -> write(scorecard, terminal, out));
        return 0;
    }

    private static Map<String, Object> tree(Scorecard scorecard) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("site", scorecard.site().code());
        answer.put("on", scorecard.day().toString());
        answer.put("figures", scorecard.rows().stream().map(PlanScorecardCommand::tree).toList());
        answer.put("verdict", scorecard.verdict().flatMap(Finding::value).map(score -> score.verdict().name()).orElse(null));
        answer.put("against", scorecard.verdict().flatMap(Finding::value).map(ScorecardPolicy.Scorecard::against).orElse(List.of()));
        return answer;
    }

    private static Map<String, Object> tree(Scorecard.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("figure", row.yardstick().name());
        tree.put("name", row.yardstick().label());
        tree.put("unit", row.yardstick().unit());
        tree.put("before", row.before().map(before -> text(before.value())).orElse(null));
        tree.put("source", row.before().map(Scorecard.Before::source).orElse(null));
        tree.put("now", row.now().map(now -> text(now.value())).orElse(null));
        tree.put("of", row.now().map(Measured::of).orElse(null));
        tree.put("change", row.change().map(PlanScorecardCommand::text).orElse(null));
        tree.put("better", row.isBetter().orElse(null));
        tree.put("target", row.target().map(PlanScorecardCommand::text).orElse(null));
        tree.put("reached", row.isReached().orElse(null));
        tree.put("workings", row.now().map(now -> WorkingsAnswer.tree(now.finding().workings())).orElse(List.of()));
        return tree;
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }

    private static void write(Scorecard scorecard, Terminal terminal, PrintWriter out) {
        if (scorecard.rows().isEmpty()) {
            out.println(terminal.text("大厅、人员、办件、薪酬均尚无记录", "Nothing is recorded yet of halls, people, cases or pay"));
        }
        String none = terminal.text("未知", "unknown");
        for (Scorecard.Row row : scorecard.rows()) {
            out.println("  " + terminal.text(row.yardstick().label(), row.yardstick().english()) + terminal.text("：", ": ") + row.before().map(before -> text(before.value())).orElse(none) + " → "
                    + row.now().map(now -> text(now.value())).orElse(none) + " " + terminal.text(row.yardstick().unit(), row.yardstick().englishUnit())
                    + row.target().map(target -> terminal.text("，目标 ", ", target ") + text(target)).orElse("") + row.now().map(now -> terminal.text("（", " (") + now.of() + terminal.text("）", ")")).orElse(""));
        }
        scorecard.verdict().ifPresent(finding -> out.println(terminal.text("按方案评价：", "By the document: ") + finding.value().map(Object::toString).orElseGet(finding::reason)));
        if (scorecard.rows().stream().anyMatch(row -> row.before().isEmpty())) {
            out.println(terminal.text("改革前的数值可用 local set 录入，例如 ", "Figures before the reform are entered by local set, such as ") + Baseline.KEY + "windows");
        }
    }
}

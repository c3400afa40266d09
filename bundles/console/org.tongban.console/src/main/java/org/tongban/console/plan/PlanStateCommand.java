package org.tongban.console.plan;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.id.SiteId;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseStates;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.state.ModuleNames;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** How far the clauses of a document are carried out. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "state", description = "逐条列出方案的落实状态 (how far each clause is carried out)")
public final class PlanStateCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Option(names = "--place", paramLabel = "P", description = "方案包编号或行政区划代码，缺省为工作区的地区 (pack id or division code)")
    private @Nullable String place;

    @Option(names = "--on", paramLabel = "DATE", description = "哪一天的状态，缺省今天 (on which day)")
    private @Nullable LocalDate on;

    @Option(names = "--site", paramLabel = "S", description = "只看某站点及其下级，缺省为全区 (a site and those under it)")
    private @Nullable String site;

    @Option(names = "--why", description = "列出每条依据的事实与计算 (show the workings)")
    private boolean why;

    private final ClauseStates states;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanStateCommand(@Reference ClauseStates states, @Reference Sites sites, @Reference Clock clock) {
        this.states = states;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = plan.terminal();
        PolicyPack pack = plan.pack(place);
        PlanState state = states.of(pack, where(pack), on == null ? LocalDate.now(clock) : on);
        terminal.answer(tree(state), out -> write(pack, state, terminal, out));
        return 0;
    }

    private Optional<SiteId> where(PolicyPack pack) {
        if (!plan.isOpen(pack)) {
            if (site != null) {
                throw new IllegalArgumentException("站点在" + pack.place() + "的工作区里，请用 --workspace 打开它 (open the workspace of the place to name a site)");
            }
            return Optional.empty();
        }
        return site == null ? sites.root().map(Site::id) : Optional.of(SiteNamed.among(sites, site));
    }

    private static Map<String, Object> tree(PlanState state) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("place", state.pack());
        answer.put("site", state.site().map(SiteId::code).orElse(null));
        answer.put("on", state.day().toString());
        answer.put("clauses", state.clauses().stream().map(PlanStateCommand::tree).toList());
        Map<String, Object> counts = new LinkedHashMap<>();
        state.counts().forEach((each, count) -> counts.put(each.name(), count));
        answer.put("counts", counts);
        return answer;
    }

    private static Map<String, Object> tree(ClauseStanding standing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", standing.clause().id());
        tree.put("module", standing.clause().module());
        tree.put("state", standing.state().name());
        tree.put("label", standing.state().label());
        tree.put("why", standing.why());
        tree.put("evidence", standing.evidence().stream().map(PlanStateCommand::tree).toList());
        tree.put("workings", WorkingsAnswer.tree(standing.workings()));
        return tree;
    }

    private static Map<String, Object> tree(Evidence piece) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", kind(piece));
        tree.put("state", piece.state().name());
        tree.put("sentence", piece.sentence());
        if (piece instanceof Evidence.Computed computed) {
            tree.put("module", computed.module());
            tree.put("workings", WorkingsAnswer.tree(piece.workings()));
        } else if (piece instanceof Evidence.Unjudged unjudged) {
            tree.put("module", unjudged.module());
        } else if (piece instanceof Evidence.OpenReading open) {
            tree.put("key", open.reading().key());
        } else if (piece instanceof Evidence.MissingValue missing) {
            tree.put("key", missing.figure().key());
        } else if (piece instanceof Evidence.Recorded recorded) {
            RecordedEvidence record = recorded.record();
            tree.put("number", record.number());
            tree.put("site", record.site().code());
            tree.put("on", record.day().toString());
            tree.put("at", record.at().toString());
            tree.put("by", record.by());
            tree.put("file", record.file().map(RecordedEvidence.KeptFile::name).orElse(null));
            tree.put("sha256", record.file().map(RecordedEvidence.KeptFile::sha256).orElse(null));
        }
        return tree;
    }

    private static String kind(Evidence piece) {
        if (piece instanceof Evidence.Computed) {
            return "computed";
        }
        if (piece instanceof Evidence.Recorded) {
            return "recorded";
        }
        if (piece instanceof Evidence.OpenReading) {
            return "reading";
        }
        return piece instanceof Evidence.MissingValue ? "local" : "unjudged";
    }

    private void write(PolicyPack pack, PlanState state, Terminal terminal, PrintWriter out) {
        out.println(pack.instrument() + "  " + state.day());
        for (ClauseStanding standing : state.clauses()) {
            out.println(terminal.text(standing.state().label(), standing.state().english()) + "  " + standing.clause().id() + "  "
                    + terminal.text(ModuleNames.chinese(standing.clause().module()), ModuleNames.english(standing.clause().module())) + "  "
                    + terminal.text(standing.clause().quote(), standing.clause().gist()));
            if (standing.evidence().stream().noneMatch(piece -> piece instanceof Evidence.Computed || piece instanceof Evidence.Recorded)) {
                out.println("      " + terminal.text(standing.why(), standing.english()));
            }
            for (Evidence piece : standing.evidence()) {
                out.println("      " + terminal.text(piece.state().label(), piece.state().english()) + "  " + piece.sentence());
                if (why) {
                    WorkingsAnswer.write(piece.workings(), out);
                }
            }
        }
        List<ClauseState> order = List.copyOf(state.counts().keySet());
        out.println(terminal.text("合计 " + state.clauses().size() + " 条：", state.clauses().size() + " clauses: ")
                + order.stream().map(each -> terminal.text(each.label(), each.english()) + " " + state.counts().get(each)).collect(Collectors.joining(terminal.text("、", ", "))));
    }
}

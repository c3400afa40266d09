package org.tongban.console.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Clause;
import org.tongban.plan.Clauses;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.plan.state.RecordedEvidence.KeptFile;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Records how far a clause is carried out where only a person can know. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "record", description = "登记条款的落实情况和佐证文件 (record how far a clause is carried out)")
public final class PlanRecordCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Parameters(paramLabel = "CLAUSE", description = "条款编号，如 SC-2.1-a (the clause's id)")
    private String clause;

    @ArgGroup(multiplicity = "1")
    private Said said;

    static final class Said {

        @Option(names = "--state", paramLabel = "STATE", description = "已落实、部分落实、未落实或不适用；也可写 DONE、PARTLY、NOT_DONE、NOT_APPLICABLE")
        private @Nullable String state;

        @Option(names = "--withdraw", description = "撤销该条款此前的登记 (withdraw what was recorded)")
        private boolean withdraw;
    }

    @Option(names = "--note", required = true, paramLabel = "TEXT", description = "做了什么、依据哪份文件 (what was done)")
    private String note;

    @Option(names = "--file", paramLabel = "F", description = "佐证文件，复制到工作区的 evidence 文件夹 (a file that shows it)")
    private @Nullable Path file;

    @Option(names = "--on", paramLabel = "DATE", description = "自哪一天起如此，缺省今天 (since which day)")
    private @Nullable LocalDate on;

    @Option(names = "--site", paramLabel = "S", description = "哪个站点，缺省为本级中心 (at which site)")
    private @Nullable String site;

    private final Clauses clauses;
    private final EvidenceBook book;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanRecordCommand(@Reference Clauses clauses, @Reference EvidenceBook book, @Reference Sites sites, @Reference Clock clock) {
        this.clauses = clauses;
        this.book = book;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = plan.terminal();
        PolicyPack pack = plan.pack(null);
        Clause meant = clauses.ofPack(pack.id()).stream().filter(each -> each.id().equalsIgnoreCase(clause.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(pack.place() + "的方案没有编号为“" + clause + "”的条款；编号见 clauses " + pack.id() + " (no such clause)"));
        SiteId where = site == null ? sites.root().map(Site::id).orElseThrow(() -> new IllegalArgumentException("工作区还没有站点")) : SiteNamed.among(sites, site);
        RecordedEvidence record = book.record(meant.citation(), where, Optional.ofNullable(said.state).map(PlanRecordCommand::state),
                on == null ? LocalDate.now(clock) : on, note, Optional.ofNullable(file), terminal.user());
        terminal.answer(tree(record), out -> out.println(terminal.text("已登记 ", "Recorded ") + meant.id() + "  "
                + record.state().map(state -> terminal.text(state.label(), state.english())).orElse(terminal.text("撤销此前的登记", "withdrawn")) + "  " + record.day()
                + record.file().map(kept -> "  " + kept.name() + "  sha256:" + kept.sha256()).orElse("")));
        return 0;
    }

    private static ClauseState state(String word) {
        return ClauseState.named(word).filter(state -> state != ClauseState.UNCLEAR).orElseThrow(() -> new IllegalArgumentException("不能登记状态“" + word + "”；可写："
                + Arrays.stream(ClauseState.values()).filter(state -> state != ClauseState.UNCLEAR).map(state -> state.label() + "（" + state.name() + "）").collect(Collectors.joining("、"))));
    }

    private static Map<String, Object> tree(RecordedEvidence record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", record.number());
        tree.put("clause", record.clause().clause());
        tree.put("site", record.site().code());
        tree.put("state", record.state().map(ClauseState::name).orElse(null));
        tree.put("on", record.day().toString());
        tree.put("file", record.file().map(KeptFile::name).orElse(null));
        tree.put("sha256", record.file().map(KeptFile::sha256).orElse(null));
        return tree;
    }
}

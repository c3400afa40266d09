package org.tongban.console.general;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.core.law.Clause;
import org.tongban.plan.Clauses;
import org.tongban.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the place's document says, clause by clause. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "clauses", description = "方案的条款 (the clauses of a place's document)")
public final class ClausesCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(paramLabel = "PLACE", description = "方案包编号或行政区划代码 (pack id or division code)")
    private String place;

    @Option(names = "--module", paramLabel = "NAME", description = "只列某一模块用到的条款 (only the clauses of a module)")
    private String module;

    private final NewWorkspace packs;
    private final Clauses clauses;

    @Activate
    public ClausesCommand(@Reference NewWorkspace packs, @Reference Clauses clauses) {
        this.packs = packs;
        this.clauses = clauses;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        PolicyPack pack = packs.pack(place);
        List<Clause> shown = clauses.ofPack(pack.id()).stream()
                .filter(clause -> module == null || clause.module().equals(module) || clause.alsoUsedBy().contains(module)).toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("place", pack.id());
        answer.put("document", pack.instrument().number());
        answer.put("clauses", shown.stream().map(ClausesCommand::tree).toList());
        terminal.answer(answer, out -> {
            out.println(pack.instrument());
            shown.forEach(clause -> out.println("  " + clause.id() + "  " + (terminal.english() ? clause.gist() : clause.quote())));
        });
        return 0;
    }

    private static Map<String, Object> tree(Clause clause) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", clause.id());
        tree.put("module", clause.module());
        tree.put("alsoUsedBy", clause.alsoUsedBy());
        tree.put("kind", clause.kind());
        tree.put("quote", clause.quote());
        tree.put("gist", clause.gist());
        tree.put("line", clause.line());
        return tree;
    }
}

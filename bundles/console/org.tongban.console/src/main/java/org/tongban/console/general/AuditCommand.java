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
import org.tongban.plan.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Who did what. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "audit", description = "审计记录 (the audit list)")
public final class AuditCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Option(names = "--last", defaultValue = "100", paramLabel = "N", description = "最近多少条 (how many)")
    private int last;

    private final Audit audit;

    @Activate
    public AuditCommand(@Reference Audit audit) {
        this.audit = audit;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        List<Audit.Entry> entries = audit.entries(last);
        terminal.answer(Map.of("entries", entries.stream().map(AuditCommand::tree).toList()),
                out -> entries.forEach(entry -> out.println(entry.at() + "  " + entry.by() + "  " + entry.action() + "  " + entry.detail())));
        return 0;
    }

    private static Map<String, Object> tree(Audit.Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("at", entry.at().toString());
        tree.put("by", entry.by());
        tree.put("action", entry.action());
        tree.put("detail", entry.detail());
        return tree;
    }
}

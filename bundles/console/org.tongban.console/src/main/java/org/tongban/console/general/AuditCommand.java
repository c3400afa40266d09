package org.tongban.console.general;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.exchange.TableFiles;
import org.tongban.exchange.TableSheet;
import org.tongban.plan.Audit;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.Audit.Verdict;
import org.tongban.plan.AuditFile;
import org.tongban.plan.AuditWords;
import org.tongban.plan.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Who did what; whether the list is as it was written; and the list for the auditor. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "audit", description = "审计记录：查看、核验、导出 (the audit list)")
public final class AuditCommand implements ConsoleCommand {

    private static final List<Integer> WIDTHS = List.of(10, 26, 12, 16, 60, 20, 20, 8, 20, 20);

    @ParentCommand
    private TongbanCommand tongban;

    @Option(names = "--last", defaultValue = "100", paramLabel = "N", description = "最近多少条 (how many)")
    private int last;

    private final Audit audit;
    private final TableFiles tables;

    @Activate
    public AuditCommand(@Reference Audit audit, @Reference TableFiles tables) {
        this.audit = audit;
        this.tables = tables;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        List<Entry> entries = audit.entries(last);
        terminal.answer(Map.of("entries", entries.stream().map(AuditCommand::tree).toList()), out -> entries.forEach(entry -> out.println(
                entry.number() + "  " + entry.at() + "  " + entry.by() + "  " + AuditWords.of(entry.action(), terminal.english()) + "  " + entry.detail() + digests(entry))));
        return 0;
    }

    private static String digests(Entry entry) {
        return entry.before().equals(Digest.NONE) && entry.after().equals(Digest.NONE) ? ""
                : "  [" + entry.before().brief() + " → " + entry.after().brief() + "]";
    }

    private static Map<String, Object> tree(Entry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", entry.number());
        tree.put("at", entry.at().toString());
        tree.put("by", entry.by());
        tree.put("action", entry.action());
        tree.put("detail", entry.detail());
        tree.put("before", entry.before().hex());
        tree.put("after", entry.after().hex());
        tree.put("hash", entry.seal().own());
        return tree;
    }

    @Command(name = "verify", description = "核验记录是否被改动、删去或调换；有问题时状态为 1 (whether any entry was changed, taken out or moved)")
    int verify(@Option(names = "--file", paramLabel = "FILE", description = "核验 audit export 写出的 csv，不用数据库 (a file written by audit export, without the database)") Path file) {
        Terminal terminal = tongban.terminal();
        Verdict verdict = file == null ? audit.verify(terminal.progress()::at) : AuditFile.verify(file.toAbsolutePath().normalize(), terminal.progress()::at);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("entries", verdict.entries());
        tree.put("intact", verdict.intact());
        tree.put("firstBroken", verdict.firstBroken().isPresent() ? verdict.firstBroken().getAsLong() : null);
        tree.put("problem", verdict.intact() ? null : verdict.problem());
        terminal.answer(tree, out -> out.println(verdict.intact() ? terminal.text("共 " + verdict.entries() + " 条，完整无改动", verdict.entries() + " entries, all as written")
                : terminal.text("共 " + verdict.entries() + " 条，从第 " + verdict.firstBroken().getAsLong() + " 条起不可信：" + verdict.problem(),
                        verdict.entries() + " entries, not to be trusted from entry " + verdict.firstBroken().getAsLong() + " on: " + verdict.problem())));
        return verdict.intact() ? 0 : 1;
    }

    @Command(name = "export", description = "把全部记录连同哈希写给审计人员：csv 可再核验，xlsx 供查阅 (for the auditor, with the hashes)")
    int export(@Parameters(paramLabel = "FILE", description = "以 .csv 或 .xlsx 结尾的文件 (a file that ends in .csv or .xlsx)") Path file) {
        Terminal terminal = tongban.terminal();
        Path target = file.toAbsolutePath().normalize();
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new IllegalArgumentException("文件名“" + target.getFileName() + "”应以 .csv 或 .xlsx 结尾 (the file name should end in .csv or .xlsx)");
        }
        List<Entry> entries = new ArrayList<>();
        audit.each(entries::add);
        if (name.endsWith(".csv")) {
            AuditFile.write(target, entries);
        } else {
            tables.writeXlsx(target, List.of(sheet(entries)));
        }
        audit.note(terminal.user(), "export", "审计记录 " + target.getFileName() + "，" + entries.size() + " 条", Digest.NONE, Digest.ofFile(target));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", target.toString());
        tree.put("entries", entries.size());
        terminal.answer(tree, out -> out.println(target));
        return 0;
    }

    private static TableSheet sheet(List<Entry> entries) {
        List<TableSheet.Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.size(); i++) {
            columns.add(new TableSheet.Column(AuditFile.head().get(i), WIDTHS.get(i)));
        }
        List<List<Object>> rows = Stream.concat(entries.stream().map(AuditFile::cells), Stream.of(AuditFile.end(entries))).map(cells -> List.<Object>copyOf(cells)).toList();
        return new TableSheet("审计记录", "审计记录", List.of(), columns, rows, List.of(), List.of());
    }
}

package org.tongban.console.general;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;
import org.tongban.plan.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Imports a file that an office sent. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "import", description = "导入表格：花名册 roster、月度考核 grades、立案 investigations、村站 stations、办件量 cases、社保公积金 insurance (import a file)")
public final class ImportCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(index = "0", paramLabel = "KIND", description = "表格种类 (kind of file)")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "xlsx、xls 或 csv 文件 (the file)")
    private Path file;

    @Option(names = "--year", paramLabel = "Y", description = "表中只写月份时的年份 (year of files that name only months)")
    private Integer year;

    @Option(names = "--dry-run", description = "只检查，不保存 (check only)")
    private boolean dryRun;

    @Option(names = "--skip-bad-rows", description = "有问题的行不存，其余照存 (store the good rows)")
    private boolean skipBadRows;

    @Option(names = "--refused", paramLabel = "XLSX", description = "把被拒的行连同原因写成表格 (write the refused rows with the reasons)")
    private Path refused;

    private final Importer importer;
    private final Audit audit;

    @Activate
    public ImportCommand(@Reference Importer importer, @Reference Audit audit) {
        this.importer = importer;
        this.audit = audit;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        Path source = file.toAbsolutePath().normalize();
        Report report = importer.run(kind, source, new Importer.Options(Optional.ofNullable(year), dryRun, skipBadRows, terminal.user(), terminal.progress()));
        if (refused != null && !report.rejected().isEmpty()) {
            importer.writeRefused(source, report, refused.toAbsolutePath().normalize());
            audit.note(terminal.user(), "export", "被拒行 " + refused.getFileName());
        }
        terminal.answer(tree(report), out -> {
            out.println(terminal.text(
                    String.format("%s：读入 %d 行，合格 %d 行（新增 %d、变更 %d、相同 %d），拒收 %d 处；%s", kind, report.read(), report.accepted(),
                            report.fresh(), report.changed(), report.same(), report.rejected().size(), fate(report)),
                    String.format("%s: %d rows read, %d accepted (%d new, %d changed, %d same), %d rejections; %s", kind, report.read(), report.accepted(),
                            report.fresh(), report.changed(), report.same(), report.rejected().size(), report.stored() ? "stored" : "not stored")));
            report.rejected().forEach(rejection -> out.println("  " + sentence(rejection)));
        });
        return report.rejected().isEmpty() || skipBadRows ? 0 : 1;
    }

    private String fate(Report report) {
        if (report.stored()) {
            return "已保存";
        }
        if (dryRun) {
            return "仅检查，未保存";
        }
        return report.rejected().isEmpty() ? "没有可保存的行" : "未保存任何内容：请改正后重新导入，或加 --skip-bad-rows 只存合格的行";
    }

    private static String sentence(Rejection rejection) {
        return (rejection.sheet().isEmpty() ? "" : rejection.sheet() + " ") + "第" + rejection.row() + "行 " + rejection.column()
                + (rejection.value().isEmpty() ? "" : "“" + rejection.value() + "”") + "：" + rejection.reason();
    }

    private static Map<String, Object> tree(Report report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", report.kind());
        tree.put("read", report.read());
        tree.put("accepted", report.accepted());
        tree.put("stored", report.stored());
        tree.put("new", report.fresh());
        tree.put("changed", report.changed());
        tree.put("same", report.same());
        List<Map<String, Object>> rejected = new ArrayList<>();
        for (Rejection rejection : report.rejected()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("sheet", rejection.sheet());
            entry.put("row", rejection.row());
            entry.put("column", rejection.column());
            entry.put("value", rejection.value());
            entry.put("reason", rejection.reason());
            rejected.add(entry);
        }
        tree.put("rejected", rejected);
        return tree;
    }
}

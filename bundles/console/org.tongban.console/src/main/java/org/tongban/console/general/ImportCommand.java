package org.tongban.console.general;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.ImportAnswer;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.plan.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Imports a file that an office sent. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "import", description = "导入表格：花名册 roster、月度考核 grades、立案 investigations、村站 stations、办件量 cases、社保公积金 insurance、大厅 halls、事项 items、大厅办件量 volumes、叫号记录 tickets (import a file)")
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
        return ImportAnswer.answer(report, dryRun, skipBadRows, terminal);
    }
}

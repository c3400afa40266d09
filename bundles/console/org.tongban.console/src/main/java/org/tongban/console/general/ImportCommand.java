package org.tongban.console.general;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.ImportOptions;
import org.tongban.console.TongbanCommand;
import org.tongban.exchange.Importer;
import org.tongban.plan.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--year", paramLabel = "Y", description = "表中只写月份时的年份 (year of files that name only months)")
    private Integer year;

    private final Importer importer;
    private final Audit audit;

    @Activate
    public ImportCommand(@Reference Importer importer, @Reference Audit audit) {
        this.importer = importer;
        this.audit = audit;
    }

    @Override
    public Integer call() {
        return options.run(kind, file, year, importer, audit, tongban.terminal());
    }
}

package org.tongban.console.window;

import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.ImportOptions;
import org.tongban.console.Terminal;
import org.tongban.exchange.Importer;
import org.tongban.plan.Audit;
import org.tongban.window.Halls;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Imports a file about halls. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "import", description = "导入大厅 halls、事项 items、办件量 volumes、叫号记录 tickets、设施与机制 facilities (import a file about halls)")
public final class WindowImportCommand implements ConsoleCommand {

    private static final List<String> KINDS = List.of("halls", "items", "volumes", "tickets", "facilities");

    @ParentCommand
    private WindowCommand window;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "halls、items、volumes、tickets 或 facilities (kind of file)")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "xlsx、xls 或 csv 文件 (the file)")
    private Path file;

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--year", paramLabel = "Y", description = "这份表说的是哪一年 (the year that the file speaks of)")
    private Integer year;

    private final Importer importer;
    private final Audit audit;

    /** @param halls the module whose kinds these are */
    @Activate
    public WindowImportCommand(@Reference Importer importer, @Reference Audit audit, @Reference Halls halls) {
        this.importer = importer;
        this.audit = audit;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        if (!KINDS.contains(kind)) {
            throw new CommandLine.ParameterException(spec.commandLine(), terminal.text("没有“" + kind + "”这种表格；可以是：", "no such kind of file: " + kind + "; choose ") + String.join("、", KINDS));
        }
        return options.run(kind, file, year, importer, audit, terminal);
    }
}

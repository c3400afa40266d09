package org.tongban.console.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.exchange.TableFiles;
import org.tongban.plan.Audit;
import org.tongban.registry.Site;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ZoneTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the table of a hall's zones, as a plan prints it. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=window")
@Command(name = "export", description = "导出分区窗口设置表 (write the table of a hall's zones)")
public final class WindowExportCommand implements ConsoleCommand {

    @ParentCommand
    private WindowCommand window;

    @Parameters(paramLabel = "XLSX", description = "写到哪个文件 (the file)")
    private Path file;

    @Option(names = "--hall", defaultValue = "", paramLabel = "H", description = "大厅的名称、别名或编码；只有一个时可不写 (name, alias or code)")
    private String hall;

    @Option(names = "--as-of", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)")
    private LocalDate asOf;

    private final Halls halls;
    private final TableFiles tables;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public WindowExportCommand(@Reference Halls halls, @Reference TableFiles tables, @Reference Audit audit, @Reference Clock clock) {
        this.halls = halls;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Site site = window.hall(hall);
        HallPlan plan = halls.of(site.id(), asOf == null ? LocalDate.now(clock) : asOf).orElseThrow(() -> new IllegalArgumentException(
                terminal.text(site.name() + "还没有分区和窗口，请先导入：window import halls FILE", "nothing of this hall is recorded; import it: window import halls FILE")));
        Path target = file.toAbsolutePath().normalize();
        ZoneTable table = ZoneTable.of(plan);
        tables.writeXlsx(target, List.of(table.sheet()));
        audit.exported(terminal.user(), "分区窗口设置表", List.of(target));
        terminal.answer(Map.of("file", target.toString(), "zones", table.rows().size()), out -> out.println(target));
        return 0;
    }
}

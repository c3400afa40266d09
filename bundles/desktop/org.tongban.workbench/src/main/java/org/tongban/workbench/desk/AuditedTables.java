package org.tongban.workbench.desk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tongban.exchange.TableFiles;
import org.tongban.exchange.TableSheet;
import org.tongban.plan.Audit;
import org.tongban.store.Workspaces;
import org.tongban.workbench.Desktop;

/** Writes what tables export, and notes it in the audit list of the open workspace. */
final class AuditedTables implements TableFiles {
    private final Desktop desktop;
    private final LiveServices services;

    AuditedTables(Desktop desktop, LiveServices services) {
        this.desktop = desktop;
        this.services = services;
    }

    @Override
    public void writeXlsx(Path target, List<TableSheet> sheets) {
        services.live(TableFiles.class).writeXlsx(target, sheets);
        note(target, sheets);
    }

    @Override
    public void writeCsv(Path target, TableSheet sheet, Charset charset, char separator) {
        services.live(TableFiles.class).writeCsv(target, sheet, charset, separator);
        note(target, List.of(sheet));
    }

    private void note(Path target, List<TableSheet> sheets) {
        if (services.has(Audit.class) && services.has(Workspaces.class) && services.live(Workspaces.class).current().isPresent()) {
            services.live(Audit.class).exported(desktop.user(), "表格 " + sheets.stream().map(TableSheet::name).collect(Collectors.joining("、")), List.of(target));
        }
    }
}

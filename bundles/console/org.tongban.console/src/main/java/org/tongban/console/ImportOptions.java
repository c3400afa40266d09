package org.tongban.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.plan.Audit;
import picocli.CommandLine.Option;

/** How a file is to be imported, for every command that imports: mixed into such a command, which knows kind, file and year. */
public final class ImportOptions {

    @Option(names = "--dry-run", description = "只检查，不保存 (check only)")
    private boolean dryRun;

    @Option(names = "--skip-bad-rows", description = "有问题的行不存，其余照存 (store the good rows)")
    private boolean skipBadRows;

    @Option(names = "--refused", paramLabel = "XLSX", description = "把被拒的行连同原因写成表格 (write the refused rows with the reasons)")
    private Path refused;

    /** Imports the file, writes the refused rows where that was asked for, and answers. @return the exit status */
    public int run(String kind, Path file, @Nullable Integer year, Importer importer, Audit audit, Terminal terminal) {
        Path source = file.toAbsolutePath().normalize();
        Report report = importer.run(kind, source, new Importer.Options(Optional.ofNullable(year), dryRun, skipBadRows, terminal.user(), terminal.progress()));
        if (refused != null && !report.rejected().isEmpty()) {
            importer.writeRefused(source, report, refused.toAbsolutePath().normalize());
            audit.exported(terminal.user(), "导入时被拒的行", List.of(refused.toAbsolutePath().normalize()));
        }
        return ImportAnswer.answer(report, dryRun, skipBadRows, terminal);
    }
}

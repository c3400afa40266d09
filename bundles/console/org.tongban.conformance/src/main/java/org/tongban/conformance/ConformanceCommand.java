package org.tongban.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the worked cases of the clause registers, or of a file, against the installed packs and modules. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "conformance", description = "逐条运行条款登记中的算例 (run the worked cases of the clauses)")
public final class ConformanceCommand implements ConsoleCommand {

    @ParentCommand
    private @Nullable TongbanCommand tongban;

    @Option(names = "--cases", paramLabel = "FILE", description = "另外的算例，形式同 clauses.yaml (further cases)")
    private @Nullable Path file;

    @Option(names = "--doc", paramLabel = "SC", description = "只运行一份文件的条款，如 SC (one document only)")
    private @Nullable String doc;

    private final Conformance conformance;

    @Activate
    public ConformanceCommand(@Reference Conformance conformance) {
        this.conformance = conformance;
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = java.util.Objects.requireNonNull(tongban).terminal();
        ConformanceReport report = report(Optional.ofNullable(doc).map(name -> name.toUpperCase(Locale.ROOT)));
        terminal.answer(report.tree(), out -> tell(report, terminal, out));
        return report.failed().isEmpty() ? 0 : 1;
    }

    private ConformanceReport report(Optional<String> document) throws IOException {
        Path cases = file;
        if (cases == null) {
            return conformance.ofPacks(document);
        }
        if (!Files.isRegularFile(cases) || !Files.isReadable(cases)) {
            throw new IllegalArgumentException("算例文件 " + cases + " 不存在或无法读取，请检查路径 (cannot read the file of cases)");
        }
        try (InputStream in = Files.newInputStream(cases)) {
            return conformance.ofFile(in, String.valueOf(cases.getFileName()), document);
        }
    }

    private static void tell(ConformanceReport report, Terminal terminal, PrintWriter out) {
        out.println(terminal.text("算例 " + report.cases() + "，通过 " + report.passed() + "，不符 " + report.failed().size() + "，不支持 " + report.unsupported().size(),
                report.cases() + " cases, " + report.passed() + " passed, " + report.failed().size() + " failed, " + report.unsupported().size() + " unsupported"));
        report.failed().forEach(each -> out.println("  " + each.id() + " #" + each.number()
                + terminal.text("  应为 ", "  expected ") + each.expected() + terminal.text("  实得 ", "  but was ") + each.actual()));
        report.modules().forEach((module, count) -> {
            out.println("  " + (module.isEmpty() ? "-" : module) + terminal.text("  算例 " + count.cases() + "，通过 " + count.passed() + "，不支持 " + count.unsupported(),
                    "  " + count.cases() + " cases, " + count.passed() + " passed, " + count.unsupported() + " unsupported"));
            report.unsupported().stream().filter(each -> each.module().equals(module)).forEach(each -> out.println("    " + each.id() + " #" + each.number() + "  " + each.why()));
        });
    }
}

package org.tongban.console.plan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.console.Terminal;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.registry.Sites;
import org.tongban.report.Reports;
import picocli.CommandLine.Option;

/** What the reports of the plan are told by: form, file, day and site. */
final class ReportRun {

    @Option(names = "--format", paramLabel = "pdf|docx", description = "格式，缺省看文件名的结尾，再缺省 pdf (the form; by the file's name if not given)")
    private @Nullable String format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "写入的文件 (the file)")
    private Path out;

    @Option(names = "--on", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)")
    private @Nullable LocalDate on;

    @Option(names = "--site", paramLabel = "S", description = "只报告某站点及其下级，缺省为全区 (a site and those under it)")
    private @Nullable String site;

    int write(Reports reports, Reports.Kind kind, Sites sites, Clock clock, Terminal terminal) {
        PaperForm form = PaperForm.of(format != null ? format : out.toString().endsWith(".docx") ? "docx" : "pdf");
        Reports.Request request = new Reports.Request(kind, Optional.ofNullable(site).map(name -> SiteNamed.among(sites, name)), on == null ? LocalDate.now(clock) : on);
        Path written = reports.write(request, form, out, terminal.user(), terminal.progress()).toAbsolutePath();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("files", List.of(written.toString()));
        answer.put("format", form.extension());
        answer.put("on", request.day().toString());
        terminal.answer(answer, print -> print.println(terminal.text("已写入 ", "Written: ") + written));
        return 0;
    }
}

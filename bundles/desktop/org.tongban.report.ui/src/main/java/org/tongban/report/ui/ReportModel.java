package org.tongban.report.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.report.Reports;
import org.tongban.report.Reports.Kind;
import org.tongban.store.Workspaces;

/** Which report is wanted, in which form, of which day. */
public final class ReportModel {

    private final Workspaces workspaces;
    private final Reports reports;
    private Kind kind = Kind.EXECUTION;
    private PaperForm form = PaperForm.PDF;
    private @Nullable LocalDate day;

    public ReportModel(Workspaces workspaces, Reports reports, Clock clock) {
        this.workspaces = workspaces;
        this.reports = reports;
        day = LocalDate.now(clock);
    }

    public void choose(@Nullable Kind wanted) {
        kind = wanted == null ? Kind.EXECUTION : wanted;
    }

    public void choose(@Nullable PaperForm wanted) {
        form = wanted == null ? PaperForm.PDF : wanted;
    }

    public void choose(@Nullable LocalDate wanted) {
        day = wanted;
    }

    public Kind kind() {
        return kind;
    }

    public PaperForm form() {
        return form;
    }

    public @Nullable LocalDate day() {
        return day;
    }

    /** The key of the sentence that says what is missing; empty if nothing is. */
    public String problem() {
        return workspaces.current().isEmpty() ? "report.noWorkspace" : day == null ? "report.noDay" : "";
    }

    /** The name that is proposed for the file. */
    public String fileName() {
        return kind.label() + (day == null ? "" : " " + day) + "." + form.extension();
    }

    /** The file meant: with the form's ending, whatever was typed. */
    public Path target(String typed) {
        String ending = "." + form.extension();
        return Path.of(typed.toLowerCase(Locale.ROOT).endsWith(ending) ? typed : typed + ending);
    }

    /** Writes it; in the background, once {@link #problem} is empty. */
    public Path write(Path target, String by, Progress progress) {
        LocalDate of = day;
        if (of == null) {
            throw new IllegalStateException("no day");
        }
        return reports.write(new Reports.Request(kind, Optional.empty(), of), form, target, by, progress);
    }
}

package org.tongban.report.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.report.Reports;
import org.tongban.store.Workspaces;

class ReportModelTest {
    private final List<Object> asked = new ArrayList<>();
    private boolean open = true;
    private final Workspaces workspaces = (Workspaces) Proxy.newProxyInstance(Workspaces.class.getClassLoader(), new Class<?>[] {Workspaces.class},
            (proxy, method, arguments) -> open ? Optional.of(new Object()) : Optional.empty());
    private final Reports reports = (Reports) Proxy.newProxyInstance(Reports.class.getClassLoader(), new Class<?>[] {Reports.class}, (proxy, method, arguments) -> {
        asked.add(arguments[0]);
        asked.add(arguments[1]);
        return arguments[2];
    });
    private final ReportModel model = new ReportModel(workspaces, reports, Clock.fixed(Instant.parse("2026-03-31T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void aPdfOfTodayIsProposed() {
        assertEquals("执行情况报告 2026-03-31.pdf", model.fileName());
        assertEquals("", model.problem());
    }

    @Test
    void theFileHasTheEndingOfItsFormWhateverWasTyped() {
        model.choose(PaperForm.DOCX);
        assertEquals(Path.of("报告.docx"), model.target("报告"));
        assertEquals(Path.of("报告.DOCX"), model.target("报告.DOCX"));
        assertEquals(Path.of("报告.pdf.docx"), model.target("报告.pdf"));
    }

    @Test
    void withoutAWorkspaceOrADayItSaysWhatIsMissing() {
        model.choose((LocalDate) null);
        assertEquals("report.noDay", model.problem());
        open = false;
        assertEquals("report.noWorkspace", model.problem());
    }

    @Test
    void whatWasChosenIsWritten() {
        model.choose(Reports.Kind.BULLETIN);
        model.choose(LocalDate.of(2026, 1, 31));
        assertEquals(Path.of("x.pdf"), model.write(Path.of("x.pdf"), "李", Progress.silent()));
        assertEquals(List.of(new Reports.Request(Reports.Kind.BULLETIN, Optional.empty(), LocalDate.of(2026, 1, 31)), PaperForm.PDF), asked);
    }
}

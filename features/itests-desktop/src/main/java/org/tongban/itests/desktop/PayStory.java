package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.RunState;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.workings.WorkingsView;

/** March's pay: worked out, looked into down to a clause, exported, locked. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayStory {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final String RUN = "org.tongban.payroll.ui.run";
    private static final String TABLE = "payroll.run.table";
    private final Screen screen = Screen.get();

    private PayRun run() {
        return screen.service(PayRuns.class).find(MARCH).orElseThrow();
    }

    private boolean can(String tool) {
        return screen.driver.id(tool).ask(widget -> ((ToolItem) widget).isEnabled());
    }

    @Test
    @Order(1)
    void aWorkspaceIsMadeAndTheRosterImported() {
        screen.newWorkspace("宿城");
        screen.importFile(screen.sample("sucheng/花名册.xlsx"));
        screen.show(RUN);
        assertTrue(screen.driver.sees("payroll.run.empty"));
    }

    @Test
    @Order(2)
    void marchIsWorkedOutAsTheSamplesExpect() throws IOException {
        screen.driver.id("payroll.run.month").type("2025-03");
        screen.rest();
        assertFalse(can("payroll.lock"));
        screen.driver.id("payroll.compute").click();
        screen.rest();
        assertTrue(screen.driver.id("payroll.run.title").text().contains("2025-03"));
        List<String[]> expected = Files.readAllLines(screen.sample("sucheng/expected-pay-2025-03.csv")).stream().skip(1).map(line -> line.split(",")).toList();
        Money gross = Money.sum(expected.stream().map(line -> Money.yuan(line[6])).toList());
        String totals = screen.driver.id("payroll.run.totals").text();
        assertTrue(totals.contains(expected.size() + " 人") && totals.contains(Kind.MONEY.text(gross)), totals);
        int row = screen.driver.table(TABLE).rowWith(expected.get(0)[1]);
        assertEquals(Kind.MONEY.text(Money.yuan(expected.get(0)[2])), screen.driver.table(TABLE).cell(row, screen.driver.table(TABLE).columnOf("基本工资")));
    }

    @Test
    @Order(3)
    void whatIsMissingIsSaidAndLeadsToWhereItIsMended() {
        assertTrue(screen.driver.sees("payroll.mend"));
        screen.driver.id("payroll.flag.NOT_CONFIGURED").click();
        screen.rest();
        screen.driver.id("payroll.flag.ALL").click();
        screen.rest();
        assertTrue(screen.driver.onScreen(() -> screen.desktop.has("org.tongban.registry.ui.person")));
    }

    @Test
    @Order(4)
    void aFigureOpensItsWorkingsWithTheClause() {
        int row = screen.driver.table(TABLE).rowWith(run().slips().get(0).name());
        screen.driver.table(TABLE).doubleClick(row, screen.driver.table(TABLE).columnOf("基本工资"));
        screen.rest();
        String workings = screen.driver.id("workings").ask(widget -> ((WorkingsView) widget.getData("org.tongban.workings")).text());
        assertTrue(workings.contains(run().slips().get(0).name()), workings);
        assertTrue(workings.contains(Kind.MONEY.text(run().slips().get(0).line("basic").orElseThrow().amount())), workings);
        assertTrue(workings.contains("SC-2.2.5"), workings);
        assertEquals(run().slips().get(0).name(), screen.driver.id("payroll.slip.name").text());
    }

    @Test
    @Order(5)
    void payslipsAreWrittenAsPdf() throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), "slips");
        screen.driver.id("payroll.slips").click();
        screen.driver.id("payroll.export.SLIPS").click();
        screen.driver.id("payroll.export.folder").type(folder.toString());
        screen.driver.id("payroll.export.go").click();
        screen.rest();
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.filter(file -> file.toString().endsWith(".pdf")).count() > run().slips().size());
        }
    }

    @Test
    @Order(6)
    void theMonthIsLockedAfterAQuestion() {
        screen.driver.id("payroll.lock").click();
        screen.driver.id("payroll.lock.ask.yes").click();
        screen.rest();
        assertEquals(RunState.LOCKED, run().state());
        assertFalse(can("payroll.compute"));
        assertTrue(can("payroll.verify"));
        screen.picture("locked");
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}

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
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.RunState;
import org.tongban.shots.driver.FoundTable;

/** The month's work of 宿城 by mouse and keyboard alone, from an empty workspace to locked pay and payslips: docs/howto/a-month-at-the-window.md. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthOfSuchengStory {
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void aWorkspaceIsMadeForThePlace() {
        screen.newWorkspace("宿城");
    }

    @Test
    @Order(2)
    void theRosterIsImportedWithoutItsFaultyRows() {
        screen.importFile(screen.sample("sucheng/花名册.xlsx"));
        screen.show("org.tongban.registry.ui.people");
        assertEquals(106, screen.service(org.tongban.registry.People.class).all().size());
        screen.driver.id("registry.people.search").type("唐嘉亚");
        screen.driver.table("registry.people").rowWith("唐嘉亚");
    }

    @Test
    @Order(3)
    void gradesAndInvestigationsAreImported() {
        screen.importFile(screen.sample("sucheng/月度考核-2025.xlsx"));
        screen.importFile(screen.sample("sucheng/立案.csv"));
    }

    @Test
    @Order(4)
    void theYearShowsEverybodysGrade() throws IOException {
        screen.show("org.tongban.assessment.ui.year");
        screen.driver.id("assessment.year").type("2025").enter();
        screen.rest();
        FoundTable table = screen.driver.table("assessment.year.table");
        int grade = table.columnOf("年度等次");
        int person = table.columnOf("姓名");
        List<String> expected = Files.readAllLines(screen.sample("sucheng/expected-annual-2025.csv")).stream().skip(1).limit(15).toList();
        for (String line : expected) {
            String[] cells = line.split(",");
            int row = table.rowWith(cells[1]);
            assertEquals(cells[1] + " " + cells[2], table.cell(row, person) + " " + table.cell(row, grade));
        }
    }

    @Test
    @Order(5)
    void theMonthsPayIsComputed() throws IOException {
        screen.show("org.tongban.payroll.ui.run");
        screen.driver.id("payroll.run.month").type("2025-03").enter();
        screen.rest();
        screen.driver.id("payroll.compute").click();
        screen.rest();
        FoundTable table = screen.driver.table("payroll.run.table");
        int basic = table.columnOf("基本工资");
        String[] first = Files.readAllLines(screen.sample("sucheng/expected-pay-2025-03.csv")).get(1).split(",");
        int row = table.rowWith(first[1]);
        assertEquals(first[2], table.cell(row, basic).replace(",", ""));
    }

    @Test
    @Order(6)
    void aFigureOpensItsWorkingsWithTheClausesSentence() {
        FoundTable table = screen.driver.table("payroll.run.table");
        int row = table.rowWith("唐嘉亚");
        table.click(row, table.columnOf("基本工资"));
        table.key(SWT.CTRL, SWT.CR);
        screen.rest();
        String workings = screen.workings();
        assertTrue(workings.contains("唐嘉亚") && workings.contains("“"), workings);
    }

    @Test
    @Order(7)
    void thePayIsLocked() {
        screen.driver.later(() -> screen.driver.id("payroll.lock").click());
        screen.driver.text("锁定").click();
        screen.rest();
        assertEquals(RunState.LOCKED, screen.service(PayRuns.class).find(YearMonth.of(2025, 3)).orElseThrow().state());
        assertFalse(screen.driver.id("payroll.lock").isEnabled());
    }

    @Test
    @Order(8)
    void thePayslipsAreWritten() throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), "工资条");
        screen.driver.later(() -> screen.driver.id("payroll.slips").click());
        screen.driver.id("payroll.export.folder").type(folder.toString());
        screen.driver.id("payroll.export.go").click();
        screen.rest();
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".pdf")), "no PDF in " + folder);
        }
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}

package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.shots.driver.FoundTable;

/** A town with village stations: stations and cases imported, stations looked at, piecework paid. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearOfYushanStory {
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void aWorkspaceIsMadeForTheTown() {
        screen.newWorkspace("玉山");
    }

    @Test
    @Order(2)
    void stationsAndCasesAreImported() {
        screen.importFile(screen.sample("yushan/村站.xlsx"));
        screen.importFile(screen.sample("yushan/办件量-2023.csv"));
    }

    @Test
    @Order(3)
    void theStationsShowTheirTiersAndRatios() throws IOException {
        screen.show("org.tongban.village.ui.stations");
        screen.driver.id("village.year").type("2023").enter();
        screen.rest();
        screen.driver.id("village.view.table").click();
        screen.rest();
        FoundTable table = screen.driver.table("village.table");
        for (String line : Files.readAllLines(screen.sample("yushan/expected-stations-2023.csv")).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            assertTrue(table.row(table.rowWith(cells[0])).contains(cells[1]), () -> line + " " + table.row(table.rowWith(cells[0])));
        }
    }

    @Test
    @Order(4)
    void pieceworkOfAMonthIsPaid() throws IOException {
        screen.show("org.tongban.payroll.ui.run");
        screen.driver.id("payroll.run.month").type("2023-01").enter();
        screen.rest();
        screen.driver.id("payroll.compute").click();
        screen.rest();
        FoundTable table = screen.driver.table("payroll.run.table");
        List<String> january = Files.readAllLines(screen.sample("yushan/expected-piecework-2023.csv")).stream().filter(line -> line.contains(",2023-01,")).toList();
        for (String line : january) {
            String[] cells = line.split(",");
            assertTrue(table.row(table.rowWith(cells[1])).stream().anyMatch(cell -> cell.replace(",", "").equals(cells[3])), () -> line + " " + table.row(table.rowWith(cells[1])));
        }
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}

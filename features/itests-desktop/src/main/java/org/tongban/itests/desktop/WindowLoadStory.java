package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.shots.driver.FoundTable;
import org.tongban.window.Scenarios;

/** A bureau looks at its hall: the document's table of zones beside it, its load, when people come, what one window fewer would do, the checks, and a scenario. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindowLoadStory {
    private static final String LOAD = "org.tongban.window.ui.load";
    private static final String ZONES = "org.tongban.window.ui.zones";
    private final Screen screen = Screen.get();

    private String figure(String id) {
        return Objects.toString(screen.driver.id(id).ask(widget -> widget.getData("value")), "");
    }

    @Test
    @Order(1)
    void aHallIsImportedWithItsItemsVolumesAndTickets() {
        screen.newWorkspace("涵江");
        for (String file : new String[] {"窗口", "事项", "办件量", "叫号"}) {
            screen.importFile(screen.sample("hanjiang/" + file + ".csv"));
        }
    }

    @Test
    @Order(2)
    void theTableOfZonesIsTheDocuments() {
        screen.show(ZONES);
        assertEquals("89,809", figure("window.zones.cases"));
        assertEquals("23", figure("window.zones.windows"));
        assertEquals("22 + 1", figure("window.zones.staff"));
        assertEquals("4,082 / 6,000", figure("window.zones.perClerk"));
        FoundTable table = screen.driver.table("window.zones.table");
        int medical = table.rowWith("医保人社区");
        assertEquals("7,750", table.cell(medical, table.columnOf("每窗办件")));
        assertEquals("未写明", table.cell(table.rowWith("公安专区"), table.columnOf("年办件量")));
        table.click(medical, table.columnOf("年办件量"));
        table.key(SWT.CTRL, SWT.CR);
        assertTrue(screen.workings().contains("HJ-4.3-b2"), screen.workings());
        screen.picture("zones");
    }

    @Test
    @Order(3)
    void theDocumentsContradictionsAreShown() {
        screen.driver.id("window.zones.contradictions").click();
        FoundTable table = screen.driver.table("window.zones.odd");
        table.rowWith("医保人社区");
        screen.picture("contradictions");
    }

    @Test
    @Order(4)
    void theLoadIsThatOfTheVolumes() {
        screen.show(LOAD);
        assertEquals("23", figure("window.load.windows"));
        assertEquals("89,809", figure("window.load.cases"));
        FoundTable table = screen.driver.table("window.load.zones");
        assertEquals("7,750", table.cell(table.rowWith("医保人社区"), table.columnOf("每窗办件")));
        screen.picture("load");
        screen.driver.id("window.load.view.heat").click();
        table.click(table.rowWith("医保人社区"), 0);
        FoundTable heat = screen.driver.table("window.load.heat");
        assertTrue(heat.rowWith("09:00") > 0);
        screen.picture("heat");
    }

    @Test
    @Order(5)
    void oneWindowFewerMakesPeopleWaitLonger() {
        FoundTable zones = screen.driver.table("window.load.zones");
        zones.click(zones.rowWith("社会民生区"), 0);
        screen.driver.id("window.load.view.wait").click();
        double before = Double.parseDouble(figure("window.load.try.wait"));
        assertFalse(figure("window.load.try.simulated").equals("…"));
        screen.picture("waiting");
        int now = screen.driver.id("window.load.try").ask(widget -> ((Scale) widget).getSelection());
        slide(now - 1);
        assertEquals(now + " → " + (now - 1), figure("window.load.try.windows"));
        assertTrue(figure("window.load.try.wait").equals("∞") || Double.parseDouble(figure("window.load.try.wait")) > before);
        slide(now + 1);
        assertTrue(Double.parseDouble(figure("window.load.try.wait")) < before);
        assertTrue(figure("window.load.try.simulated").contains("±"));
        screen.picture("what-if");
    }

    private void slide(int windows) {
        screen.driver.id("window.load.try").ask(widget -> {
            ((Scale) widget).setSelection(windows);
            widget.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    @Test
    @Order(6)
    void everyDemandShowsItsResultAndItsClause() {
        screen.driver.id("window.load.failing").click();
        FoundTable checks = screen.driver.table("window.load.checks");
        int row = checks.rowWith("商事登记区");
        checks.click(row, 0);
        checks.key(SWT.CTRL, SWT.CR);
        assertTrue(screen.workings().contains("HJ-4.3-b1"), screen.workings());
        screen.picture("checks");
    }

    @Test
    @Order(7)
    void aScenarioIsDrawnFromTheHallSimulatedAndFiled() {
        screen.show("org.tongban.window.ui.scenario");
        screen.driver.id("window.scenario.draw").click();
        FoundTable list = screen.driver.table("window.scenario.list");
        list.click(list.rowWith("涵江区行政服务中心"), 0);
        screen.driver.id("window.scenario.simulate").click();
        FoundTable figures = screen.driver.table("window.scenario.compare");
        int row = figures.rowWith("平均等候");
        assertFalse(figures.cell(row, 2).isEmpty(), figures.row(row).toString());
        screen.driver.id("window.scenario.file").click();
        screen.rest();
        screen.picture("scenarios");
        assertEquals(1, screen.service(Scenarios.class).all().size());
        assertTrue(screen.service(Scenarios.class).all().get(0).result().isPresent());
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}

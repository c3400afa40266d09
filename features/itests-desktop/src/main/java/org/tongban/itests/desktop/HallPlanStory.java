package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.core.id.SiteId;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlans;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;

/** Whoever lays out a hall: zones and windows come in by a table, lie on a first draft, are moved, saved, and written as pictures. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HallPlanStory {
    private static final String PLAN = "org.tongban.window.ui.plan";
    private static final SiteId HALL = new SiteId("350303");
    private static final int DESKS_OF_THE_DRAFT = 1;
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void aWorkspaceIsMadeAndTheHallImported() {
        screen.newWorkspace("涵江");
        screen.importFile(screen.sample("hanjiang/大厅.csv"));
    }

    @Test
    @Order(2)
    void theHallIsDrawnFromTheRecordsBeforeAnybodyDrewIt() {
        screen.show(PLAN);
        assertTrue(screen.driver.sees("plan.floor.1") && screen.driver.sees("plan.floor.2"));
        assertTrue(screen.driver.id("plan.counts").text().contains("17"), screen.driver.id("plan.counts").text());
        assertEquals(List.of(), screen.service(FloorPlans.class).of(HALL), "a draft is not stored by itself");
        screen.picture("draft");
    }

    @Test
    @Order(3)
    void aDeskIsPlacedMovedTakenBackAndDoneAgain() {
        screen.driver.id("plan.place.DESK").click();
        mouse(SWT.MouseMove, 0.5, 0.5);
        mouse(SWT.MouseDown, 0.5, 0.5);
        mouse(SWT.MouseUp, 0.5, 0.5);
        String placed = field("plan.x");
        assertFalse(placed.isEmpty(), "what was placed is chosen");
        drag(0.5, 0.5, 0.5, 0.62);
        assertEquals(placed, field("plan.x"));
        String moved = field("plan.y");
        key(SWT.CTRL, 'z');
        String before = field("plan.y");
        assertFalse(moved.equals(before));
        key(SWT.CTRL, 'y');
        assertEquals(moved, field("plan.y"));
        key(0, SWT.ARROW_RIGHT);
        assertEquals(Integer.parseInt(placed) + 100, Integer.parseInt(field("plan.x")));
        key(0, 'r');
        assertEquals("90°", field("plan.rotation"));
    }

    @Test
    @Order(4)
    void whatIsSavedIsReadTheSame() {
        screen.driver.id("plan.label").type("咨询台").enter();
        key(SWT.CTRL, 's');
        screen.driver.await("the saved plan", () -> !can("plan.save"));
        FloorPlan saved = stored();
        Placed desk = saved.elements().get(saved.elements().size() - 1);
        assertEquals("咨询台", desk.label());
        assertEquals(90, desk.rotation());
        screen.driver.id("plan.floor.2").click();
        screen.driver.id("plan.floor.1").click();
        screen.driver.key(0, SWT.F5);
        screen.driver.menu("窗口布局", "大厅平面");
        assertEquals(saved, stored());
        assertFalse(can("plan.undo") && can("plan.save"));
        long desks = saved.elements().stream().filter(placed -> placed.kind() == PlacedKind.DESK).count();
        assertEquals(DESKS_OF_THE_DRAFT + 1, desks);
    }

    @Test
    @Order(5)
    void severalAreChosenWithTheLassoAndAligned() {
        drag(0.05, 0.45, 0.95, 0.6);
        String chosen = screen.driver.id("plan.chosen").text();
        assertTrue(chosen.matches("已选 \\d+ 个图元"), chosen);
        screen.driver.id("plan.align.TOP").click();
        key(SWT.CTRL, 'z');
        key(0, SWT.ESC);
        assertTrue(screen.driver.sees("plan.room.width"));
    }

    @Test
    @Order(6)
    void loadsAreShownAsColours() {
        screen.driver.id("plan.load").click();
        screen.picture("load");
        assertTrue(screen.driver.id("plan.load").isEnabled());
    }

    @Test
    @Order(7)
    void thePlanIsWrittenAsPictureDrawingAndDocument() throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("user.home"), "written"));
        for (String format : List.of("PNG", "SVG", "PDF")) {
            Path file = folder.resolve("平面." + format.toLowerCase(Locale.ROOT));
            screen.driver.later(() -> screen.driver.id("plan.export").click());
            screen.driver.atOnce().id("plan.export." + format);
            for (String other : List.of("PNG", "SVG", "PDF")) {
                choose(other, other.equals(format));
            }
            screen.driver.atOnce().id("plan.export.file").type(file.toString());
            screen.driver.atOnce().id("plan.export.go").click();
            screen.driver.await("the file " + file, () -> Files.exists(file));
            screen.rest();
        }
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("平面.pdf")), 0, 4, StandardCharsets.US_ASCII));
        assertTrue(Files.readString(folder.resolve("平面.svg")).contains("医保人社区"));
        assertTrue(Files.size(folder.resolve("平面.png")) > 20_000);
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }

    private FloorPlan stored() {
        Optional<FloorPlan> plan = screen.service(FloorPlans.class).of(HALL, 1);
        return plan.orElseThrow();
    }

    private boolean can(String button) {
        return screen.driver.id(button).isEnabled();
    }

    private String field(String id) {
        return screen.driver.id(id).text();
    }

    private void key(int modifiers, int key) {
        screen.driver.id("plan.canvas").ask(canvas -> ((Control) canvas).setFocus());
        screen.driver.id("plan.canvas").key(modifiers, key);
        screen.rest();
    }

    private void choose(String format, boolean on) {
        screen.driver.atOnce().id("plan.export." + format).ask(button -> {
            ((Button) button).setSelection(on);
            button.notifyListeners(SWT.Selection, new Event());
            return on;
        });
    }

    /** Presses at one place of the sheet, given as shares of its size, and lets go at another. */
    private void drag(double x1, double y1, double x2, double y2) {
        mouse(SWT.MouseDown, x1, y1);
        for (int i = 1; i <= 8; i++) {
            mouse(SWT.MouseMove, x1 + (x2 - x1) * i / 8, y1 + (y2 - y1) * i / 8);
        }
        mouse(SWT.MouseUp, x2, y2);
        screen.rest();
    }

    private void mouse(int type, double x, double y) {
        screen.driver.id("plan.canvas").ask(widget -> {
            Control canvas = (Control) widget;
            Event event = new Event();
            event.x = (int) (canvas.getSize().x * x);
            event.y = (int) (canvas.getSize().y * y);
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.count = 1;
            canvas.notifyListeners(type, event);
            return true;
        });
    }
}

package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongban.shots.driver.FoundTable;
import org.tongban.village.StationCheck;
import org.tongban.village.StationChecks;

/** A town looks at its stations: cards, table, why one fails, and the cases by month. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VillageStory {
    private static final String STATIONS = "org.tongban.village.ui.stations";
    private static final String CASES = "org.tongban.village.ui.cases";
    private final Screen screen = Screen.get();

    private List<StationCheck> checks() {
        return screen.service(StationChecks.class).ofYear(2023);
    }

    private String figure(String id) {
        return Objects.toString(screen.driver.id(id).ask(widget -> widget.getData("value")), "");
    }

    @Test
    @Order(1)
    void theCardsCountWhatTheModuleCounts() {
        screen.demonstration("yushan");
        screen.show(STATIONS);
        screen.driver.await("the stations", () -> "15".equals(figure("village.count")));
        assertEquals(Long.toString(checks().stream().filter(StationCheck::fails).count()), figure("village.failing"));
        assertEquals(Long.toString(checks().stream().filter(StationCheck::meetsItsStandard).count()), figure("village.meeting"));
        screen.picture("cards");
    }

    @Test
    @Order(2)
    @SuppressWarnings("unchecked")
    void aStandardOnACardOpensItsWorkings() {
        StationCheck failing = checks().stream().filter(StationCheck::fails).findFirst().orElseThrow();
        screen.driver.id("village.cards").ask(widget -> {
            Rectangle card = ((Function<String, Rectangle>) widget.getData("org.tongban.card")).apply(failing.site().name());
            for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                Event event = new Event();
                event.x = card.x + card.width / 2;
                event.y = card.y + card.height * 2 / 5;
                event.button = 1;
                widget.notifyListeners(type, event);
            }
            return null;
        });
        screen.rest();
        assertTrue(screen.driver.sees("workings"), "no workings");
        screen.picture("why");
    }

    @Test
    @Order(3)
    void theTableShowsOnlyTheFailingWhenAsked() {
        screen.driver.id("village.view.table").click();
        screen.driver.id("village.failing").click();
        screen.rest();
        FoundTable table = screen.driver.table("village.table");
        StationCheck failing = checks().stream().filter(StationCheck::fails).findFirst().orElseThrow();
        assertTrue(table.rowWith(failing.site().name()) > 0);
        screen.picture("table");
        screen.driver.id("village.count").click();
    }

    @Test
    @Order(4)
    void theCasesByMonthAddUpToTheChecks() {
        screen.show(CASES);
        String total = String.format("%,d", checks().stream().mapToLong(StationCheck::cases).sum());
        screen.driver.await("the cases", () -> total.equals(figure("village.cases.total")));
        assertEquals("0", figure("village.cases.gaps"));
        screen.picture("cases");
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}

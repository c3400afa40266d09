package org.tongban.window.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.window.floor.FirstDraft.Sketch;

class FirstDraftTest {

    private static final SiteId HALL = new SiteId("350303");
    private static final FirstDraft.Words WORDS = new FirstDraft.Words("咨询导办", "自助机", "入口");

    private static FloorPlan draft(List<Sketch> zones) {
        return FirstDraft.of(HALL, 1, zones, WORDS);
    }

    private static Sketch zone(String name, int windows) {
        return new Sketch(name, IntStream.rangeClosed(1, windows).mapToObj(i -> name + i).toList());
    }

    @Test
    void putsEveryZoneAndWindowDownOnceEachInItsZone() {
        FloorPlan plan = draft(List.of(zone("甲", 4), zone("乙", 6), zone("丙", 3)));
        assertEquals(3, plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.ZONE).count());
        assertEquals(13, plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).count());
        for (Placed window : plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).toList()) {
            Placed zone = plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.ZONE && placed.bounds().contains(window.bounds())).findFirst().orElseThrow();
            assertTrue(window.reference().startsWith(zone.reference()), window + " in " + zone);
        }
    }

    @Test
    void ofAnyHallIsADraftWithoutHints() {
        Random random = new Random(4);
        for (int hall = 0; hall < 300; hall++) {
            List<Sketch> zones = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                zones.add(zone("区" + i + "-", random.nextInt(random.nextInt(10) == 0 ? 40 : 9)));
            }
            assertEquals(List.of(), PlanHint.of(draft(zones)), zones.toString());
        }
    }
}

package org.tongban.window.floor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.registry.HistoryEntry;
import org.tongban.store.SqlStore;
import org.tongban.window.AuditNotes;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlans;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanRefused;

class StoredFloorPlansTest {

    private static final SiteId HALL = new SiteId("350303");
    private static final Change BY = new Change("李工", "大厅平面", "");

    private final FloorPlans plans = new StoredFloorPlans(SqlStore.with("/db/migration/window/V2__floor_plan.sql"), new AuditNotes(), Clock.systemUTC());

    private static FloorPlan plan() {
        return FloorPlan.empty(HALL, 1, 30_000, 20_000).place(List.of(Placed.at(PlacedKind.ZONE, 5000, 5000, "社保区", "社保区"),
                Placed.at(PlacedKind.WINDOW, 5000, 4000, "1", "1").turned(37)));
    }

    @Test
    void whatWasSavedIsReadTheSame() {
        FloorPlan saved = plans.save(plan(), BY);
        assertEquals(1, saved.version());
        assertEquals(Optional.of(saved), plans.of(HALL, 1));
        FloorPlan again = plans.save(saved.move(Set.of(2), 10, 0), BY);
        assertEquals(2, again.version());
        assertEquals(List.of(again), plans.of(HALL));
    }

    @Test
    void keepsAScannedPlanByteForByte() throws IOException {
        BufferedImage noise = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 60_000; i++) {
            noise.setRGB(i % 300, i / 300, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", out);
        FloorPlan saved = plans.save(plan().upon(Optional.of(Backdrop.of(out.toByteArray(), 30_000))), BY);
        assertTrue(out.size() > 100_000, "several parts");
        assertEquals(Optional.of(saved), plans.of(HALL, 1));
        FloorPlan bare = plans.save(saved.upon(Optional.empty()), BY);
        assertEquals(Optional.of(bare), plans.of(HALL, 1));
    }

    @Test
    void refusesAPlanThatSomebodyElseStoredMeanwhile() {
        FloorPlan saved = plans.save(plan(), BY);
        plans.save(saved.move(Set.of(2), 10, 0), BY);
        assertThrows(PlanRefused.class, () -> plans.save(saved.move(Set.of(2), 0, 10), BY));
        assertThrows(PlanRefused.class, () -> plans.save(plan(), BY), "a new plan in place of a known one");
        assertThrows(PlanRefused.class, () -> plans.remove(saved, BY));
        assertEquals(2, plans.of(HALL, 1).orElseThrow().version());
    }

    @Test
    void tellsWhatChanged() {
        FloorPlan saved = plans.save(plan(), BY);
        plans.save(saved.move(Set.of(2), 10, 0), BY);
        HistoryEntry last = plans.history(HALL).get(0);
        assertEquals("1 楼窗口1", last.field());
        assertEquals("4200,3100 1600×1800 37° 1", last.before());
        assertEquals("4210,3100 1600×1800 37° 1", last.after());
        assertEquals("李工", last.by());
        assertEquals(4, plans.history(HALL).size(), "room, zone and window when it was new, then the move");
    }

    @Test
    void takesAFloorOut() {
        FloorPlan first = plans.save(plan(), BY);
        FloorPlan second = plans.save(FloorPlan.empty(HALL, 2, 9000, 9000), BY);
        plans.remove(first, BY);
        assertEquals(List.of(second), plans.of(HALL));
    }
}

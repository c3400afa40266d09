package org.tongban.window.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.window.floor.FloorPlan.Edge;

class FloorPlanTest {

    private static final SiteId HALL = new SiteId("350303");

    private static Placed window(int x, int y) {
        return new Placed(0, PlacedKind.WINDOW, x, y, 1600, 1800, 0, "1", "1");
    }

    private static FloorPlan row() {
        return FloorPlan.empty(HALL, 1, 30_000, 20_000).place(List.of(window(1000, 500), window(4000, 900), window(9000, 300)));
    }

    private static List<Integer> lefts(FloorPlan plan) {
        return plan.elements().stream().map(Placed::x).toList();
    }

    @Test
    void numbersWhatIsPlacedInOrder() {
        assertEquals(List.of(1, 2, 3), row().elements().stream().map(Placed::id).toList());
        assertEquals(4, row().remove(Set.of(2)).place(window(0, 0)).lastId());
    }

    @Test
    void movesOnlyWhatIsMeant() {
        assertEquals(List.of(1100, 4000, 9100), lefts(row().move(Set.of(1, 3), 100, -100)));
    }

    @Test
    void alignsByTheOutermostEdge() {
        assertEquals(List.of(1000, 1000, 1000), lefts(row().align(Set.of(1, 2, 3), Edge.LEFT)));
        assertEquals(List.of(9000, 9000, 9000), lefts(row().align(Set.of(1, 2, 3), Edge.RIGHT)));
        assertEquals(List.of(300, 300, 300), row().align(Set.of(1, 2, 3), Edge.TOP).elements().stream().map(Placed::y).toList());
        assertEquals(row(), row().align(Set.of(1), Edge.LEFT), "one alone has nothing to be aligned with");
    }

    @Test
    void distributesWithEqualGapsBetweenTheFirstAndTheLast() {
        assertEquals(List.of(1000, 5000, 9000), lefts(row().distribute(Set.of(1, 2, 3), true)));
    }

    @Test
    void turnsOneAboutItsOwnCentre() {
        Placed turned = row().turn(Set.of(1), 90).elements().get(0);
        assertEquals(90, turned.rotation());
        assertEquals(new Box(900, 600, 1800, 1600), turned.bounds());
        assertEquals(0, row().turn(Set.of(1), 90).turn(Set.of(1), 270).elements().get(0).rotation());
    }

    @Test
    void turnsSeveralAboutTheirCommonCentreAndBackAgain() {
        FloorPlan plan = row();
        FloorPlan turned = plan.turn(Set.of(1, 2, 3), 90);
        Box before = Box.around(plan.elements().stream().map(Placed::bounds).toList());
        Box after = Box.around(turned.elements().stream().map(Placed::bounds).toList());
        assertEquals(before.width(), after.height());
        assertEquals(plan.elements(), turned.turn(Set.of(1, 2, 3), 90).turn(Set.of(1, 2, 3), 180).elements());
    }

    @Test
    void copiesBesideTheOriginalWithNumbersOfTheirOwn() {
        FloorPlan copied = row().copy(Set.of(1, 2), 500, 500);
        assertEquals(5, copied.elements().size());
        assertEquals(List.of(1500, 4500), lefts(copied).subList(3, 5));
    }

    @Test
    void refusesSizesAndPlacesThatCannotBe() {
        assertThrows(PlanRefused.class, () -> window(0, 0).in(0, 0, 0, 10));
        assertThrows(PlanRefused.class, () -> window(2_000_000, 0));
        assertThrows(PlanRefused.class, () -> row().sized(10, 10));
        assertThrows(PlanRefused.class, () -> window(0, 0).named("长".repeat(201), ""));
    }

    @Test
    void coversThePointsInsideItHoweverItIsTurned() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Placed placed = new Placed(1, PlacedKind.DESK, random.nextInt(9000), random.nextInt(9000), 100 + random.nextInt(4000), 100 + random.nextInt(900), random.nextInt(360), "", "");
            double[] at = new double[2];
            placed.turn(placed.width() * 0.98, placed.height() * 0.02, at, 0);
            assertTrue(placed.covers(at[0], at[1]));
            placed.turn(placed.width() * 1.02, placed.height() * 0.5, at, 0);
            assertTrue(!placed.covers(at[0], at[1]));
        }
    }

    @Test
    void hintsAtWhatOverlapsLeavesTheRoomOrStandsBeforeADoor() {
        FloorPlan plan = FloorPlan.empty(HALL, 1, 10_000, 8000).place(List.of(
                new Placed(0, PlacedKind.WINDOW, 1000, 1000, 1600, 1800, 0, "1", "1"),
                new Placed(0, PlacedKind.DESK, 2000, 1500, 1600, 800, 0, "", ""),
                new Placed(0, PlacedKind.SEATS, 9000, 3000, 3600, 2400, 0, "", ""),
                new Placed(0, PlacedKind.DOOR, 4000, 7800, 1800, 200, 0, "", ""),
                new Placed(0, PlacedKind.DEVICE, 4200, 7000, 700, 700, 0, "", ""),
                new Placed(0, PlacedKind.ZONE, 500, 500, 4000, 3000, 0, "区", "区")));
        assertEquals(List.of(new PlanHint(PlanHint.Kind.OVERLAP, 1, 2), new PlanHint(PlanHint.Kind.OUTSIDE, 3, 0), new PlanHint(PlanHint.Kind.DOOR_BLOCKED, 4, 5)),
                PlanHint.of(plan));
    }

    @Test
    void windowsSideBySideDoNotOverlapNorThoseTurnedAway() {
        FloorPlan plan = FloorPlan.empty(HALL, 1, 20_000, 20_000).place(List.of(window(0, 0), window(1600, 0), window(3200, 0)));
        assertEquals(List.of(), PlanHint.of(plan));
        FloorPlan turned = FloorPlan.empty(HALL, 1, 20_000, 20_000).place(List.of(window(3000, 3000).turned(45), window(4850, 4700).turned(45)));
        assertEquals(List.of(), PlanHint.of(turned));
    }
}

package org.tongban.window.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.store.SqlStore;
import org.tongban.widgets.text.Texts;
import org.tongban.window.AuditNotes;
import org.tongban.window.floor.Box;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlan.Edge;
import org.tongban.window.floor.FloorPlans;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanLayers;
import org.tongban.window.floor.PlanRefused;
import org.tongban.window.floor.store.StoredFloorPlans;

class PlanModelTest {

    private static final Change BY = new Change("李工", "大厅平面", "");

    private final FloorPlans plans = new StoredFloorPlans(SqlStore.with("/db/migration/window/V2__floor_plan.sql"), new AuditNotes(), Clock.systemUTC());
    private final PlanModel model = model();

    private PlanModel model() {
        return new PlanModel(plans, new TestHall(), new PlanWords(Texts.of(PlanModel.class, Locale.CHINA)));
    }

    @BeforeEach
    void read() {
        model.show(model.read(Optional.empty()));
    }

    private FloorPlan plan() {
        return model.plan().orElseThrow();
    }

    private Placed only() {
        return model.chosen().get(0);
    }

    private void save() {
        model.saved(model.save(model.toStore(), BY));
    }

    @Test
    void beginsWithADraftOfTheRecordsThatNobodyMustSave() {
        assertEquals(List.of(1, 2), model.floors());
        assertEquals(17, plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).count());
        assertTrue(model.isDraft() && model.canSave());
        assertFalse(model.isDirty(), "closing asks nothing");
    }

    @Test
    void placeMoveUndoRedoSaveAndReloadGiveTheSamePlan() {
        FloorPlan draft = plan();
        model.place(PlacedKind.WINDOW, 9000, 7000);
        FloorPlan placed = plan();
        model.nudge(100, 0);
        FloorPlan moved = plan();
        model.undo();
        assertEquals(placed, plan());
        model.undo();
        assertEquals(draft, plan());
        model.redo();
        model.redo();
        assertEquals(moved, plan());
        save();
        assertFalse(model.isDirty());
        FloorPlan saved = plan();
        assertTrue(saved.looksLike(moved));
        PlanModel other = model();
        other.show(other.read(Optional.of(TestHall.SITE)));
        assertEquals(saved, other.plan().orElseThrow());
    }

    @Test
    void undoGoesBackBehindASaveAndCanBeSavedAgain() {
        FloorPlan draft = plan();
        model.place(PlacedKind.DESK, 9000, 7000);
        save();
        model.undo();
        assertTrue(model.isDirty() && plan().looksLike(draft));
        save();
        assertEquals(2, plan().version());
    }

    @Test
    void anyStepsAreUndoneToTheFirstAndRedoneToTheLast() {
        Random random = new Random(12);
        for (int run = 0; run < 20; run++) {
            model.show(model.read(Optional.empty()));
            FloorPlan first = plan();
            List<Integer> ids = first.elements().stream().map(Placed::id).toList();
            int steps = 30;
            for (int i = 0; i < steps; i++) {
                int one = random.nextInt(ids.size());
                model.select(Set.of(ids.get(one), ids.get((one + 1 + random.nextInt(ids.size() - 1)) % ids.size())));
                switch (random.nextInt(6)) {
                    case 0 -> model.place(PlacedKind.values()[random.nextInt(8)], random.nextInt(20_000), random.nextInt(9000));
                    case 1 -> model.edit(plan -> plan.turn(model.selection(), 15 * random.nextInt(24)));
                    case 2 -> model.edit(plan -> plan.align(model.selection(), Edge.values()[random.nextInt(6)]));
                    case 3 -> model.duplicate();
                    case 4 -> model.remove();
                    default -> model.nudge(100, -100);
                }
            }
            FloorPlan last = plan();
            while (model.canUndo()) {
                model.undo();
            }
            assertEquals(first, plan());
            while (model.canRedo()) {
                model.redo();
            }
            assertEquals(last, plan());
        }
    }

    @Test
    void readingAnewAfterASaveKeepsStepsAndSelection() {
        FloorPlan draft = plan();
        model.place(PlacedKind.DESK, 9000, 7000);
        save();
        Set<Integer> chosen = model.selection();
        read(model.site());
        assertEquals(chosen, model.selection());
        model.undo();
        assertTrue(plan().looksLike(draft));
        read(model.site());
        assertFalse(model.canUndo() || model.isDirty(), "what was not stored is given up");
    }

    private void read(Optional<SiteId> site) {
        model.show(model.read(site));
    }

    @Test
    void arrowKeysInARowAreOneStep() {
        model.place(PlacedKind.DESK, 9000, 7000);
        FloorPlan placed = plan();
        model.nudge(100, 0);
        model.nudge(100, 0);
        model.nudge(0, 100);
        model.undo();
        assertEquals(placed, plan());
    }

    @Test
    void aZoneTakesAlongWhatStandsInIt() {
        Placed zone = plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.ZONE).findFirst().orElseThrow();
        Placed window = plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).findFirst().orElseThrow();
        model.select(Set.of(zone.id()));
        model.nudge(300, 500);
        assertEquals(window.moved(300, 500), plan().find(window.id()).orElseThrow());
    }

    @Test
    void newWindowsAreThoseOfTheRecordsThatStandNowhere() {
        Placed window = plan().elements().stream().filter(placed -> placed.label().equals("5")).findFirst().orElseThrow();
        model.select(Set.of(window.id()));
        model.remove();
        model.place(PlacedKind.WINDOW, 9000, 7000);
        assertEquals("5", only().reference());
        model.place(PlacedKind.WINDOW, 12_000, 7000);
        assertEquals("24", only().label(), "all 23 stand somewhere");
        assertTrue(model.described(window).contains("7,500"), model.described(window));
    }

    @Test
    void copiesOfWindowsGetNumbersOfTheirOwn() {
        model.select(plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).limit(2).map(Placed::id).collect(Collectors.toSet()));
        model.copy();
        model.paste();
        model.duplicate();
        List<String> labels = plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).map(Placed::label).toList();
        assertEquals(Set.copyOf(labels).size(), labels.size(), labels.toString());
    }

    @Test
    void whatSomebodyElseStoredMeanwhileIsNotOverwritten() {
        save();
        PlanModel other = model();
        other.show(other.read(Optional.empty()));
        other.place(PlacedKind.DESK, 9000, 7000);
        other.saved(other.save(other.toStore(), BY));
        model.place(PlacedKind.SEATS, 9000, 7000);
        assertThrows(PlanRefused.class, this::save);
        assertTrue(model.isDirty(), "nothing is lost");
    }

    @Test
    void eachFloorHasStepsOfItsOwnAndAllAreSaved() {
        model.place(PlacedKind.DESK, 9000, 7000);
        model.front(2);
        assertFalse(model.canUndo());
        model.place(PlacedKind.DESK, 9000, 7000);
        save();
        assertEquals(List.of(1, 2), plans.of(TestHall.SITE).stream().map(FloorPlan::floor).toList());
        model.addFloor();
        assertEquals(3, model.floor());
        assertEquals(List.of(), plan().elements());
    }

    @Test
    void theTopmostThingIsHitAndHiddenOnesAreNot() {
        Placed window = plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).findFirst().orElseThrow();
        assertEquals(window, model.at(window.centreX(), window.centreY()).orElseThrow());
        Placed seats = plan().elements().stream().filter(placed -> placed.kind() == PlacedKind.SEATS).findFirst().orElseThrow();
        var layers = model.layers();
        model.layers(new PlanLayers(true, true, true, false, true, layers.loads(), layers.notes()));
        assertEquals(Optional.empty(), model.at(seats.centreX(), seats.centreY()));
    }

    @Test
    void loadsAreSharesOfTheBusiestWindow() {
        assertTrue(model.layers().loads().isEmpty());
        model.showLoad(true);
        assertEquals(1.0, model.layers().loads().get("1"));
        assertTrue(model.layers().notes().get("人社医保区").contains("31,000"));
    }

    @Test
    void thingsComeToRestAtTheirNeighboursBeforeTheGrid() {
        Box neighbour = new Box(1000, 1000, 1600, 1800);
        Snap snap = Snap.of(new Box(2630, 1040, 1600, 1800), List.of(neighbour), 80, 100);
        assertEquals(-30, snap.dx());
        assertEquals(-40, snap.dy());
        assertEquals(2, snap.guides().size());
        Snap free = Snap.of(new Box(5630, 8040, 1600, 1800), List.of(neighbour), 80, 100);
        assertEquals(-30, free.dx());
        assertEquals(-40, free.dy());
        assertTrue(free.guides().isEmpty());
    }

    @Test
    void handlesKeepTheOppositeCornerInItsPlace() {
        for (int rotation = 0; rotation < 360; rotation += 45) {
            Placed placed = new Placed(1, PlacedKind.ZONE, 1000, 2000, 4000, 3000, rotation, "", "");
            double[] before = placed.corners();
            double[] after = PlanHands.resized(placed, 4, 5000, 3600).corners();
            assertEquals(before[0], after[0], 1.5);
            assertEquals(before[1], after[1], 1.5);
            List<Double> lengths = new ArrayList<>();
            lengths.add(Math.hypot(after[2] - after[0], after[3] - after[1]));
            lengths.add(Math.hypot(after[6] - after[0], after[7] - after[1]));
            assertEquals(5000, lengths.get(0), 1);
            assertEquals(3600, lengths.get(1), 1);
        }
    }
}

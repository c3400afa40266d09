package org.tongban.window.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.window.ui.load.TestDays.demand;
import static org.tongban.window.ui.load.TestDays.elsewhere;
import static org.tongban.window.ui.load.TestDays.scenario;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.exchange.Progress;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.window.Hall;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.SavedScenario;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.optimise.Effort;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.LayoutPlan;
import org.tongban.window.optimise.LayoutRequest;
import org.tongban.window.optimise.Outcome;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import org.tongban.window.scenario.ScenarioRefused;
import org.tongban.window.scenario.ZoneSpec;

class ScenariosModelTest {

    private static final Instant NOW = Instant.parse("2025-06-03T02:00:00Z");
    private static final SiteId HALL = new SiteId("hj-1");
    private static final Change BY = new Change("李工", "方案比较", "");
    private static final Scenario DAY = scenario(8, demand("甲", 10, 6, 9, 3), demand("乙", 5, 4, 4, 4), elsewhere("丙", 8, 2, 3, 1));

    private final KeptScenarios kept = new KeptScenarios();

    private ScenariosModel model(HallPlan... halls) {
        return new ScenariosModel(kept, (hall, day, weekday) -> new ScenarioOfHall.Drawn(DAY, List.of()), halls(List.of(halls)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Halls halls(List<HallPlan> plans) {
        return (Halls) Proxy.newProxyInstance(ScenariosModelTest.class.getClassLoader(), new Class<?>[] {Halls.class}, (proxy, method, arguments) -> plans);
    }

    private static HallPlan hall() {
        LocalDate day = LocalDate.of(2025, 6, 3);
        Site site = new Site(HALL, Optional.empty(), "涵江区行政服务中心", SiteLevel.values()[0], Optional.empty(), Optional.empty(), List.of());
        return new HallPlan(site, Hall.unknown(HALL, day), day, List.of(), List.of(), List.of());
    }

    private static SavedScenario saved(Scenario scenario) {
        return new SavedScenario(scenario.name(), Optional.of(HALL), ScenarioFile.write(scenario), Optional.empty(), NOW, "李工");
    }

    private static LayoutRequest request(Goal goal) {
        return new LayoutRequest(goal, Effort.trials(30_000, 7));
    }

    @Test
    void aScenarioDrawnFromTheHallBearsItsNameAndTheDay() {
        SavedScenario drawn = model(hall()).draw(BY);
        assertEquals("涵江区行政服务中心 2025-06-03", drawn.name());
        assertEquals(Optional.of(HALL), drawn.hall());
        assertEquals("李工", drawn.by());
        assertEquals(List.of(drawn), kept.all());
    }

    @Test
    void withoutAHallASentenceSaysWhatToDo() {
        String said = assertThrows(IllegalArgumentException.class, () -> model().draw(BY)).getMessage();
        assertTrue(said.contains("导入"), said);
    }

    @Test
    void aFileIsTakenInUnderItsOwnName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("any.yaml"), ScenarioFile.write(DAY));
        assertEquals("试算", model().take(file, BY).name());
        assertThrows(ScenarioRefused.class, () -> model().take(Files.writeString(folder.resolve("bad.yaml"), "zones: 3"), BY));
    }

    @Test
    void simulatedTwiceTheFiguresAreTheSame() {
        SavedScenario once = model().simulate(saved(DAY), BY, Progress.silent());
        SavedScenario again = model().simulate(saved(DAY), BY, Progress.silent());
        assertEquals(once.result(), again.result());
        assertEquals(List.of("一区", "二区"), once.result().orElseThrow().zones().stream().map(SavedScenario.ZoneResult::zone).toList());
        assertEquals(8, once.result().orElseThrow().zones().get(0).windows().orElseThrow());
    }

    @Test
    void whatIsComparedStandsZoneByZoneWithoutFiguresThatNobodyHas() {
        ScenariosModel model = model();
        model.simulate(saved(DAY), BY, Progress.silent());
        model.optimise(saved(DAY), request(Goal.WINDOWS), BY, Progress.silent(), course -> { });
        model.show(model.compare(List.of("试算", "试算（优化）")));
        assertEquals(List.of("试算", "试算（优化）"), model.names());
        CompareRow first = model.rows().get(0);
        assertEquals(CompareRow.Measure.WINDOWS, first.measure());
        assertFalse(first.values().get(1).isEmpty());
        CompareRow served = model.rows().get(1);
        assertEquals("", served.values().get(1));
        model.show(model.compare(List.of("试算（优化）")));
        assertTrue(model.rows().stream().allMatch(row -> row.measure() == CompareRow.Measure.WINDOWS));
    }

    @Test
    void noMoreThanFourStandSideBySide() {
        for (int i = 0; i < 6; i++) {
            kept.put(new SavedScenario("方案" + i, Optional.empty(), ScenarioFile.write(DAY), Optional.empty(), NOW, ""), BY);
        }
        ScenariosModel model = model();
        model.show(model.compare(kept.all().stream().map(SavedScenario::name).toList()));
        assertEquals(ScenariosModel.MOST, model.names().size());
        assertEquals(Optional.empty(), model.compare(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void theCourseOfASearchEndsAtTheObjectiveAndTheBoundOfItsPlan(Goal goal) {
        List<Course> told = new ArrayList<>();
        LayoutPlan plan = model().optimise(saved(DAY), request(goal), BY, Progress.silent(), told::add);
        Course last = told.get(told.size() - 1);
        assertEquals(plan.objective(), last.steps().get(last.steps().size() - 1).value(), 1e-9);
        assertEquals(plan.bound(), last.bound().orElseThrow(), 1e-9);
        for (int i = 1; i < last.steps().size(); i++) {
            assertTrue(last.steps().get(i).value() <= last.steps().get(i - 1).value() + 1e-9, last.toString());
        }
        assertTrue(last.steps().get(last.steps().size() - 1).value() >= plan.bound() - 1e-9);
    }

    @Test
    void whatIsFoundForEachGoalIsKeptBesideTheOthers() {
        for (Goal goal : Goal.values()) {
            model().optimise(saved(DAY), request(goal), BY, Progress.silent(), course -> { });
        }
        assertEquals(Set.of("试算（优化）", "试算（优化：等候最短）", "试算（优化：忙闲最均）"), Set.copyOf(kept.all().stream().map(SavedScenario::name).toList()));
        assertTrue(kept.all().stream().allMatch(each -> each.result().orElseThrow().seed() == 7));
    }

    @Test
    void whoeverCancelsGetsTheBestFoundSoFar() {
        int[] told = {0};
        Progress cancelled = (stage, done, total) -> {
            if (++told[0] > 3_000) {
                throw new CancellationException();
            }
        };
        LayoutPlan plan = model().optimise(saved(busy()), new LayoutRequest(Goal.WAIT, Effort.trials(Long.MAX_VALUE, 7)), BY, cancelled, course -> { });
        assertTrue(plan.outcome().end() == Outcome.End.STOPPED || plan.outcome().end() == Outcome.End.PROVEN);
        assertEquals(1, kept.all().size());
    }

    /** Too many items for trying everything. */
    private static Scenario busy() {
        var items = new ArrayList<ItemDemand>();
        for (int i = 0; i < 24; i++) {
            items.add(new ItemDemand("事项" + i, "部门" + i, Optional.empty(), List.of(1.0 + i % 5, 2.0, 1.0 + i % 3),
                    Handling.exponential(4 + i % 7), Optional.empty(), 0));
        }
        return scenario(30, items.toArray(ItemDemand[]::new));
    }

    private static ItemDemand of(String name, String department) {
        return new ItemDemand(name, department, Optional.empty(), List.of(3.0, 3.0, 3.0), Handling.exponential(10), Optional.empty(), 0);
    }

    @Test
    void wishesThatContradictEachOtherAreNamedAndNothingIsKept() {
        Limits limits = new Limits(0, 100, 0, 10, 0.8, 1, List.of(Set.of("民政局", "医保局")), List.of(Set.of("民政局", "医保局")));
        List<ItemDemand> items = List.of(of("低保", "民政局"), of("参保", "医保局"));
        Scenario torn = new Scenario("矛盾", DAY.opens(), DAY.closes(), List.of(new ZoneSpec("一区", 0, 50, Set.of()), new ZoneSpec("二区", 0, 50, Set.of())), DAY.windows(), items, List.of(), limits);
        LayoutPlan plan = model().optimise(saved(torn), request(Goal.WINDOWS), BY, Progress.silent(), course -> assertTrue(course.steps().isEmpty()));
        assertTrue(plan.conflict().orElseThrow().contains("民政局"), plan.conflict().toString());
        assertEquals(List.of(), kept.all());
    }

    @Test
    void whatIsTakenOutIsGone() {
        ScenariosModel model = model(hall());
        model.remove(model.draw(BY), BY);
        model.show(model.read());
        assertEquals(List.of(), model.all());
    }
}

package org.tongban.window.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.ScenarioFile;
import org.tongban.window.scenario.ZoneSpec;

class LayoutPlannerTest {

    private static LayoutPlan plan(Scenario scenario, Goal goal, int windows) {
        return LayoutPlanner.plan(scenario, Halls.request(goal, windows), Watch.nobody());
    }

    private static String conflict(Scenario scenario, Goal goal, int windows) {
        return plan(scenario, goal, windows).conflict().orElseThrow();
    }

    private static void assertContains(String part, String sentence) {
        assertTrue(sentence.contains(part), sentence);
    }

    /** 18 people an hour, 10 minutes each, 80 % within 10 minutes: 4 windows, as in domain.md. */
    @Test
    void needsFourWindowsForEighteenPeopleAnHour() {
        Scenario hall = Halls.hall(List.of(Halls.zone("一区", 0, 9)), List.of(Halls.item("登记", "局", 10, List.of(4.5, 9.0))), Halls.level(10, 0.8));
        LayoutPlan plan = plan(hall, Goal.WINDOWS, 0);
        assertEquals(4, plan.windows());
        assertEquals(4, plan.objective());
        assertEquals(Outcome.End.PROVEN, plan.outcome().end());
        LayoutPlan.Why why = plan.zones().get(0).why();
        assertEquals(1, why.slot());
        assertEquals(0.8126, why.level().orElseThrow(), 5e-5);
        assertEquals(5.0943, why.meanWait().orElseThrow(), 5e-5);
        assertTrue(why.oneFewer().isEmpty());
        assertTrue(why.sentence().contains("09:30–10:00") && why.sentence().contains("队列不稳定"), why.sentence());
    }

    @Test
    void putsSmallDepartmentsIntoOneZoneBecauseOneLineIsShorter() {
        List<ItemDemand> items = List.of(Halls.item("甲", "甲局", 10, List.of(2.0)), Halls.item("乙", "乙局", 10, List.of(2.0)), Halls.item("丙", "丙局", 10, List.of(2.0)));
        LayoutPlan plan = plan(Halls.hall(List.of(Halls.zone("一区", 0, 9), Halls.zone("二区", 0, 9)), items, Halls.level(10, 0.8)), Goal.WINDOWS, 0);
        assertTrue(plan.zones().stream().anyMatch(zone -> zone.items().size() == 3), plan.zones().toString());
    }

    @Test
    void opensATidalWindowWhereOneHalfHourStandsOut() {
        ItemDemand item = Halls.item("登记", "局", 10, List.of(3.0, 3.0, 9.0, 3.0));
        Limits limits = new Limits(0, Limits.UNLIMITED, 2, 10, 0.8, 1, List.of(), List.of());
        LayoutPlan plan = plan(Halls.hall(List.of(Halls.zone("一区", 0, 9)), List.of(item), limits), Goal.WINDOWS, 0);
        assertEquals(2, plan.windows());
        assertEquals(List.of(0, 0, 2, 0), plan.zones().get(0).tidal());
        assertEquals(2.5, plan.objective());
        assertEquals("10:00", plan.scenario().orElseThrow().tidal().get(0).from().orElseThrow().toString());
    }

    @Test
    void saysWhatAWishCosts() {
        List<ItemDemand> items = List.of(Halls.item("甲", "甲局", 10, List.of(2.0)), Halls.item("乙", "乙局", 10, List.of(2.0)));
        Limits limits = new Limits(0, Limits.UNLIMITED, 0, 10, 0.8, 1, List.of(), List.of(Set.of("甲局", "乙局")));
        LayoutPlan plan = plan(Halls.hall(List.of(Halls.zone("一区", 0, 9), Halls.zone("二区", 0, 9)), items, limits), Goal.WINDOWS, 0);
        double together = plan(Halls.hall(List.of(Halls.zone("一区", 0, 9), Halls.zone("二区", 0, 9)), items, Halls.level(10, 0.8)), Goal.WINDOWS, 0).objective();
        assertTrue(plan.objective() > together);
        LayoutPlan.WishCost apart = plan.wishes().stream().filter(wish -> wish.limit().startsWith("分开")).findFirst().orElseThrow();
        assertEquals(plan.objective() - together, apart.saved(), 1e-9);
    }

    @Test
    void leavesItemsWithAZoneWhereOthersHaveNone() {
        ItemDemand stays = new ItemDemand("甲", "甲局", java.util.Optional.of("二区"), List.of(2.0), Halls.item("x", "y", 10, List.of()).handling(), java.util.Optional.empty(), 0);
        LayoutPlan plan = plan(Halls.hall(List.of(Halls.zone("一区", 0, 9), Halls.zone("二区", 0, 9)), List.of(stays, Halls.item("乙", "乙局", 10, List.of(2.0))), Halls.level(10, 0.8)), Goal.WINDOWS, 0);
        assertTrue(plan.zones().get(1).items().contains("甲"));
    }

    @Test
    void balancesTheLoadOfWindows() {
        List<ItemDemand> items = List.of(Halls.item("甲", "甲局", 10, List.of(2.0)), Halls.item("乙", "乙局", 10, List.of(4.0)), Halls.item("丙", "丙局", 10, List.of(2.0)));
        LayoutPlan plan = plan(Halls.hall(List.of(Halls.zone("一区", 2, 9), Halls.zone("二区", 2, 9)), items, new Limits(0, Limits.UNLIMITED, 0, 0, 0, 1, List.of(), List.of())), Goal.BALANCE, 4);
        assertEquals(20, plan.objective());
        assertEquals(plan.bound(), plan.objective());
    }

    @Test
    void answersAScenarioThatIsReadAgainAndPlannedAlike() {
        Scenario hall = Halls.madeUp(3, 8, 3);
        LayoutPlan plan = plan(hall, Goal.WINDOWS, 0);
        Scenario planned = plan.scenario().orElseThrow();
        Scenario again = ScenarioFile.read(ScenarioFile.write(planned), "again.yaml");
        assertEquals(planned.windows(), again.windows());
        LayoutPlan kept = LayoutPlanner.plan(again, new LayoutRequest(Goal.WINDOWS, Effort.trials(5_000, 1), false, true, java.util.OptionalInt.empty()), Watch.nobody());
        assertEquals(plan.objective(), kept.objective(), 1e-9);
    }

    @Test
    void namesTheDepartmentThatNoZoneTakes() {
        List<ZoneSpec> zones = List.of(Halls.zone("一区", 0, 9, "乙局"));
        String sentence = conflict(Halls.hall(zones, List.of(Halls.item("甲", "甲局", 10, List.of(2.0))), Halls.level(10, 0.8)), Goal.WINDOWS, 0);
        assertTrue(sentence.contains("“甲”") && sentence.contains("takes"), sentence);
    }

    @Test
    void namesLimitsThatContradictEachOther() {
        List<ItemDemand> items = List.of(Halls.item("甲", "甲局", 10, List.of(2.0)), Halls.item("乙", "乙局", 10, List.of(2.0)), Halls.item("丙", "丙局", 10, List.of(2.0)));
        List<ZoneSpec> zones = List.of(Halls.zone("一区", 0, 9), Halls.zone("二区", 0, 9));
        Limits both = new Limits(0, Limits.UNLIMITED, 0, 10, 0.8, 1, List.of(Set.of("甲局", "乙局")), List.of(Set.of("甲局", "乙局")));
        assertContains("既要同区又要分开", conflict(Halls.hall(zones, items, both), Goal.WINDOWS, 0));
        Limits three = new Limits(0, Limits.UNLIMITED, 0, 10, 0.8, 1, List.of(), List.of(Set.of("甲局", "乙局", "丙局")));
        assertContains("至多能分到 2 个分区", conflict(Halls.hall(zones, items, three), Goal.WINDOWS, 0));
        Limits few = new Limits(0, 2, 0, 10, 0.8, 1, List.of(), List.of());
        String tooFew = conflict(Halls.hall(zones, items, few), Goal.WINDOWS, 0);
        assertTrue(tooFew.contains("至少要 3 个窗口"), tooFew);
        assertContains("最少窗口合计 3", conflict(Halls.hall(List.of(Halls.zone("一区", 3, 9)), items, few), Goal.WINDOWS, 0));
        assertContains("最多 2 个窗口的能力", conflict(Halls.hall(List.of(Halls.zone("一区", 0, 2)), items, Halls.level(10, 0.8)), Goal.WINDOWS, 0));
    }

    @Test
    void boundsTheWindowsNeededEvenIfNoLimitIsMet() {
        List<ItemDemand> items = List.of(Halls.item("甲", "甲局", 10, List.of(20.0)));
        String sentence = conflict(Halls.hall(List.of(Halls.zone("一区", 0, 5)), items, Halls.level(10, 0.8)), Goal.WINDOWS, 0);
        assertTrue(sentence.contains("最多容纳 5"), sentence);
        assertFalse(sentence.contains("null"));
    }
}

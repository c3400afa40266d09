package org.tongban.window.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;

class MergePlansTest {

    private static MergePlan merge(List<ItemDemand> items, int before, OptionalInt after, int cases, String absent) {
        Scenario hall = Halls.hall(List.of(Halls.zone("一区", 0, 99)), items, Halls.level(10, 0.8));
        return MergePlans.compare(new MergeRequest(hall, before, after, OptionalInt.of(73), OptionalInt.of(30), cases, new BigDecimal(absent), BigDecimal.ONE));
    }

    private static List<ItemDemand> departments(int count, double people) {
        List<ItemDemand> items = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            items.add(Halls.item("事项" + d, "部门" + d, 10, List.of(people)));
        }
        return items;
    }

    /** One line of 18 people an hour needs 4 windows by domain.md; three lines of 6 an hour need 2 each. */
    @Test
    void savesWindowsByPooling() {
        MergePlan plan = merge(departments(3, 3.0), 6, OptionalInt.empty(), 90_000, "0");
        assertEquals(OptionalInt.of(6), plan.separatelyNeeded());
        assertEquals(merge(departments(1, 9.0), 6, OptionalInt.empty(), 90_000, "0").togetherNeeded(), plan.togetherNeeded());
        assertEquals(4, plan.after().windows());
        assertEquals(5.0943, plan.after().meanWait().orElseThrow(), 5e-5);
        assertEquals(0.8126, plan.after().level(), 5e-5);
    }

    @Test
    void reckonsCasesAndPeople() {
        MergePlan plan = merge(departments(3, 3.0), 35, OptionalInt.of(23), 180_000, "0.15");
        assertEquals(new BigDecimal("2465.75"), plan.before().casesPerHead().orElseThrow());
        assertEquals(new BigDecimal("6000.00"), plan.after().casesPerHead().orElseThrow());
        assertEquals(28, plan.after().peopleNeeded());
        assertEquals(23, plan.after().peopleAtLeast());
    }

    @Test
    void letsSmallDepartmentsShareAWindowWhereThereAreFewerWindowsThanDepartments() {
        MergePlan plan = merge(departments(37, 0.3), 35, OptionalInt.of(23), 90_000, "0");
        assertEquals(35, plan.before().windows());
        assertEquals(35, plan.before().lines().size());
        assertEquals(37, plan.before().lines().stream().mapToInt(line -> line.departments().size()).sum());
    }

    @Test
    void saysWhichLineGrowsWithoutEnd() {
        MergePlan plan = merge(departments(2, 6.0), 2, OptionalInt.of(6), 90_000, "0");
        assertTrue(plan.before().meanWait().isEmpty());
        assertEquals(1, plan.before().lines().get(0).overloaded());
        assertTrue(plan.after().meanWait().isPresent());
    }

    @Test
    void refusesNonsense() {
        assertThrows(IllegalArgumentException.class, () -> merge(departments(2, 6.0), 0, OptionalInt.of(6), 90_000, "0"));
        assertThrows(IllegalArgumentException.class, () -> merge(departments(2, 6.0), 2, OptionalInt.of(6), 90_000, "1"));
    }
}

package org.tongban.window.ui.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.window.ui.load.TestDays.demand;
import static org.tongban.window.ui.load.TestDays.scenario;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongban.window.queue.ErlangC;
import org.tongban.window.queue.Load;

class ZoneDayTest {

    @Test
    void waitsAsErlangsFormulaSaysInEachHalfHour() {
        ZoneDay day = ZoneDay.of(scenario(4, demand("甲", 10, 9, 9, 3)), "一区").orElseThrow();
        List<ZoneDay.Point> curve = day.curve(4);
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(10, 0)), curve.stream().map(ZoneDay.Point::from).toList());
        assertEquals(ErlangC.of(new Load(18, 10), 4).orElseThrow().meanWait(), curve.get(0).meanWait().orElseThrow(), 1e-12);
        assertEquals(ErlangC.of(new Load(6, 10), 4).orElseThrow().meanWait(), curve.get(2).meanWait().orElseThrow(), 1e-12);
    }

    @Test
    void meansOverTheDayAreOfPeopleNotOfHalfHours() {
        ZoneDay day = ZoneDay.of(scenario(2, demand("甲", 10, 5, 1)), "一区").orElseThrow();
        List<ZoneDay.Point> curve = day.curve(2);
        double expected = (5 * curve.get(0).meanWait().orElseThrow() + curve.get(1).meanWait().orElseThrow()) / 6;
        assertEquals(expected, day.with(2).meanWait().orElseThrow(), 1e-12);
        assertEquals(60.0 / (2 * 60), day.with(2).utilisation(), 1e-12);
    }

    @Test
    void namesTheHalfHoursInWhichTheLineGrowsWithoutEnd() {
        ZoneDay day = ZoneDay.of(scenario(3, demand("甲", 10, 9, 2, 9)), "一区").orElseThrow();
        ZoneDay.WhatIf tight = day.with(3);
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(10, 0)), tight.unstable());
        assertTrue(tight.meanWait().isEmpty());
        assertTrue(day.curve(3).get(0).meanWait().isEmpty());
        assertFalse(day.with(4).meanWait().isEmpty());
    }

    @Test
    void whoLeavesKeepsTheLineInBounds() {
        ZoneDay day = ZoneDay.of(scenario(1, TestDays.impatient("甲", 10, 15, 9, 9)), "一区").orElseThrow();
        assertEquals(15, day.patience().orElseThrow(), 1e-12);
        assertTrue(day.with(1).meanWait().isPresent());
    }

    @Test
    void anotherWindowNeverMakesAnybodyWaitLonger() {
        Random random = new Random(41);
        for (int round = 0; round < 200; round++) {
            double[] arrivals = random.doubles(1 + random.nextInt(8), 0.1, 20).toArray();
            ZoneDay day = ZoneDay.of(scenario(1, demand("甲", 1 + 20 * random.nextDouble(), arrivals)), "一区").orElseThrow();
            double before = Double.POSITIVE_INFINITY;
            for (int windows = 1; windows < 30; windows++) {
                double now = day.with(windows).meanWait().orElse(Double.POSITIVE_INFINITY);
                assertTrue(now <= before, () -> day + " " + day.with(30));
                before = now;
            }
        }
    }

    @Test
    void asManyWindowsAsNeededKeepThePromiseAndOneFewerDoesNot() {
        Random random = new Random(42);
        for (int round = 0; round < 50; round++) {
            double[] arrivals = random.doubles(6, 0.5, 25).toArray();
            ZoneDay day = ZoneDay.of(scenario(1, demand("甲", 2 + 15 * random.nextDouble(), arrivals)), "一区").orElseThrow();
            int needed = day.needed(200).orElseThrow();
            assertTrue(worst(day, needed) >= day.limits().share());
            assertTrue(needed == 1 || worst(day, needed - 1) < day.limits().share());
        }
    }

    private static double worst(ZoneDay day, int windows) {
        double worst = 1;
        for (double arrivals : day.arrivals()) {
            Optional<ErlangC> line = ErlangC.of(new Load(arrivals * 2, day.minutes()), windows);
            worst = Math.min(worst, line.map(of -> of.within(day.limits().withinMinutes())).orElse(0.0));
        }
        return worst;
    }

    @Test
    void addsUpTheItemsOfTheZoneAlone() {
        ZoneDay day = ZoneDay.of(scenario(2, demand("甲", 10, 4, 4), demand("乙", 20, 2, 0), TestDays.elsewhere("丙", 5, 50, 50)), "一区").orElseThrow();
        assertEquals(List.of(6.0, 4.0), day.arrivals());
        assertEquals((8 * 10 + 2 * 20) / 10.0, day.minutes(), 1e-12);
        assertEquals(Optional.empty(), ZoneDay.of(scenario(2, demand("甲", 10, 4)), "三区"));
    }

    @Test
    void needsNothingWhereNothingIsPromised() {
        ZoneDay day = ZoneDay.of(TestDays.unpromised(2, demand("甲", 10, 4)), "一区").orElseThrow();
        assertEquals(OptionalInt.empty(), day.needed(100));
    }
}

package org.tongban.window.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingLineTest {

    static final double EXACT = 1e-12;

    @ParameterizedTest(name = "{0} an hour, {1} minutes, {2} windows")
    @CsvSource(textBlock = """
            18, 10, 4, 3.0, 0.509434, 5.0943, 0.8126
            24, 10, 5, 4.0, 0.554113, 5.5411, 0.7962
            24, 10, 6, 4.0, 0.284761, 1.4238, 0.9615
            12, 10, 3, 2.0, 0.444444, 4.4444, 0.8365
            10, 15, 3, 2.5, 0.702247, 21.0674, 0.4968
            """)
    void givesTheVectorsToTheirDigits(double perHour, double minutes, int windows, double load, double waits, double mean, double within10) {
        ErlangC line = ErlangC.of(new Load(perHour, minutes), windows).orElseThrow();
        assertEquals(load, new Load(perHour, minutes).erlangs());
        assertEquals(waits, Math.round(line.waitProbability() * 1e6) / 1e6);
        assertEquals(mean, Math.round(line.meanWait() * 1e4) / 1e4);
        assertEquals(within10, Math.round(line.within(10) * 1e4) / 1e4);
    }

    @Test
    void aLineThatGrowsWithoutEndHasNoFigures() {
        assertTrue(ErlangC.of(new Load(24, 10), 4).isEmpty());
        assertTrue(ErlangC.of(new Load(24, 10), 3).isEmpty());
        assertTrue(ErlangC.of(new Load(23.999999999999, 10), 4).isPresent());
    }

    @Test
    void whoLosesPatienceKeepsAnyLineFinite() {
        ErlangA line = ErlangA.of(new Load(60, 10), 4, 20);
        assertTrue(line.abandonment() > 0.5 && line.abandonment() < 0.7);
        assertEquals(60 * (1 - line.abandonment()) / 60 * 10 / 4, line.utilisation(), EXACT);
    }

    @Test
    void erlangBAndCAreExactForSmallAndLargeHalls() {
        for (int windows : new int[] {1, 2, 3, 7, 40, 300, 2500}) {
            for (double share : new double[] {1e-6, 1e-3, 0.3, 0.8, 0.99, 0.999999}) {
                double perHour = windows * share * 6;
                BigDecimal load = Reference.load(perHour, 10);
                same(Reference.erlangB(load, windows), ErlangB.blocking(new Load(perHour, 10), windows));
                same(Reference.erlangC(load, windows), ErlangC.of(new Load(perHour, 10), windows).orElseThrow().waitProbability());
            }
        }
        same(Reference.erlangB(Reference.number(1e4), 5000), ErlangB.blocking(1e4, 5000));
        same(Reference.erlangB(Reference.number(1e-6), 20), ErlangB.blocking(1e-6, 20));
    }

    @Test
    void waitsOfErlangCAreExact() {
        Load load = new Load(17.3, 10.1);
        BigDecimal erlangs = Reference.load(17.3, 10.1);
        for (int windows : new int[] {3, 4, 9, 30}) {
            ErlangC line = ErlangC.of(load, windows).orElseThrow();
            BigDecimal spare = BigDecimal.valueOf(windows).subtract(erlangs);
            BigDecimal waits = Reference.erlangC(erlangs, windows);
            same(waits.multiply(Reference.number(10.1)).divide(spare, Reference.DIGITS), line.meanWait());
            for (double minutes : new double[] {0, 1e-9, 0.5, 10, 200}) {
                BigDecimal decay = Reference.exp(spare.multiply(Reference.number(minutes)).divide(Reference.number(10.1), Reference.DIGITS).negate());
                same(waits.multiply(decay), line.longerThan(minutes));
                same(BigDecimal.ONE.subtract(waits.multiply(decay)), line.within(minutes));
            }
            double minutes = line.percentile(0.99);
            assertEquals(minutes == 0 ? line.waitProbability() : 0.01, line.longerThan(minutes), 1e-13);
        }
    }

    @Test
    void erlangAIsExact() {
        for (int windows : new int[] {1, 2, 5, 30, 400}) {
            for (double share : new double[] {1e-5, 0.5, 0.95, 1, 1.3, 3}) {
                for (double patience : new double[] {0.3, 10, 90}) {
                    double perHour = windows * share * 6;
                    ErlangA line = ErlangA.of(new Load(perHour, 10), windows, patience);
                    BigDecimal leaving = BigDecimal.TEN.divide(Reference.number(patience), Reference.DIGITS);
                    BigDecimal[] exact = Reference.erlangA(Reference.load(perHour, 10), windows, leaving, Reference.number(7).divide(BigDecimal.TEN));
                    same(exact[0], line.waitProbability());
                    same(exact[1], line.abandonment());
                    same(exact[2].multiply(BigDecimal.TEN), line.meanWait());
                    same(exact[3], line.offeredLongerThan(7));
                }
            }
        }
    }

    @Test
    void whoIsServedAndWhoLeavesTogetherAreAll() {
        ErlangA line = ErlangA.of(new Load(30, 10), 4, 15);
        double served = 1 - line.abandonment();
        assertEquals(line.meanWait(), served * line.meanWaitOfServed() + line.abandonment() * line.meanWaitOfAbandoned(), 1e-12);
        assertEquals(1 - line.waitProbability(), line.within(0), 1e-14);
        assertEquals(served, line.within(1e5), 1e-14);
        double step = 1e-2;
        double mean = 0;
        for (double minutes = step / 2; minutes < 200; minutes += step) {
            mean += (served - line.within(minutes)) * step;
        }
        assertEquals(line.meanWaitOfServed(), mean / served, 1e-5);
        assertEquals(0.1, line.longerThan(line.percentile(0.9)), 1e-13);
    }

    @Test
    void withEndlessPatienceImpatienceIsNone() {
        ErlangC patient = ErlangC.of(new Load(18, 10), 4).orElseThrow();
        ErlangA line = ErlangA.of(new Load(18, 10), 4, 1e9);
        assertEquals(patient.meanWait(), line.meanWait(), 1e-6);
        assertEquals(patient.within(10), line.within(10), 1e-8);
    }

    @Test
    void theFewestWindowsKeepThePromiseAndOneFewerDoesNot() {
        Random random = new Random(4);
        for (int round = 0; round < 40; round++) {
            Load load = new Load(random.nextDouble() * 300, 1 + random.nextDouble() * 30);
            OptionalDouble patience = random.nextBoolean() ? OptionalDouble.of(5 + random.nextDouble() * 60) : OptionalDouble.empty();
            int windows = Staffing.windowsFor(load, patience, 10, 0.8, 1000).orElseThrow();
            assertTrue(within(load, patience, windows) >= 0.8);
            assertTrue(windows == 1 || within(load, patience, windows - 1) < 0.8);
        }
        assertEquals(4, Staffing.windowsFor(new Load(18, 10), OptionalDouble.empty(), 10, 0.8, 100).orElseThrow());
        assertEquals(OptionalInt.empty(), Staffing.windowsFor(new Load(18, 10), OptionalDouble.empty(), 10, 0.8, 3));
        assertEquals(100, Staffing.windowsFor(new Load(600, 10), OptionalDouble.of(1e6), 10, 0.8, 100_000).orElseThrow(), 5);
        assertEquals(4, Staffing.windowsForWork(new Load(18, 10)));
        assertEquals(1, Staffing.windowsForWork(new Load(0, 10)));
        assertEquals(6, Staffing.windowsForMeanWait(new Load(24, 10), 2, 100).orElseThrow());
    }

    @Test
    void nobodyComing() {
        assertEquals(0, ErlangC.of(new Load(0, 10), 1).orElseThrow().meanWait());
        ErlangA line = ErlangA.of(new Load(0, 10), 1, 5);
        assertEquals(0, line.meanWait());
        assertEquals(0, line.abandonment());
        assertEquals(1, line.within(0));
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThrows(IllegalArgumentException.class, () -> new Load(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> new Load(Double.NaN, 10));
        assertThrows(IllegalArgumentException.class, () -> new Load(1, 0));
        assertThrows(IllegalArgumentException.class, () -> ErlangC.of(new Load(1, 1), 0));
        assertThrows(IllegalArgumentException.class, () -> ErlangA.of(new Load(1, 1), 1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> ErlangA.of(new Load(1e7, 60), 1, 1e12));
        assertThrows(IllegalArgumentException.class, () -> ErlangC.of(new Load(1, 1), 1).orElseThrow().percentile(1));
    }

    private static double within(Load load, OptionalDouble patience, int windows) {
        return patience.isPresent() ? ErlangA.of(load, windows, patience.getAsDouble()).within(10) : ErlangC.of(load, windows).map(line -> line.within(10)).orElse(0.0);
    }

    private static void same(BigDecimal exact, double value) {
        double expected = exact.doubleValue();
        if (expected > 1e-290) {
            assertEquals(expected, value, EXACT * expected);
        }
    }
}

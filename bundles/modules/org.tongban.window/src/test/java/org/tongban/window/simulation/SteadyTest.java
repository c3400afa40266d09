package org.tongban.window.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.window.queue.ErlangA;
import org.tongban.window.queue.ErlangC;
import org.tongban.window.queue.Load;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.Handling.Shape;

/** The line that goes on for ever beside the formulas that are known for it. Seeds are the settings' own numbers, none was chosen. */
class SteadyTest {

    private static final long PEOPLE = 400_000;

    @ParameterizedTest(name = "{0} an hour, {1} minutes, {2} windows")
    @CsvSource(textBlock = """
            18, 10, 4
            24, 10, 5
            24, 10, 6
            12, 10, 3
            10, 15, 3
            3, 10, 1
            5, 10, 1
            0.6, 10, 1
            6, 10, 2
            10, 10, 2
            1, 45, 2
            2.2, 45, 2
            30, 9, 6
            40, 7, 6
            60, 5, 6
            55, 8, 8
            70, 8, 12
            120, 10, 23
            130, 10, 23
            200, 12, 50
            """)
    void manyEqualWindowsKeepToErlangsFormula(double perHour, double minutes, int windows) {
        SteadyResult line = Simulation.steady(perHour, Handling.exponential(minutes), windows, 0, PEOPLE, 1);
        double exact = ErlangC.of(new Load(perHour, minutes), windows).orElseThrow().meanWait();
        assertTrue(Math.abs(line.meanWait() - exact) <= line.ci99(), line + " beside " + exact);
        assertTrue(line.ci99() < Math.max(0.25 * exact, 0.03), line + " beside " + exact);
    }

    @ParameterizedTest(name = "{0} an hour, {1} minutes, {2} windows, {3} minutes of patience")
    @CsvSource(textBlock = """
            18, 10, 4, 30
            30, 10, 4, 15
            60, 10, 4, 5
            12, 5, 1, 60
            """)
    void impatientPeopleKeepToErlangA(double perHour, double minutes, int windows, double patience) {
        SteadyResult line = Simulation.steady(perHour, Handling.exponential(minutes), windows, patience, PEOPLE, 1);
        ErlangA exact = ErlangA.of(new Load(perHour, minutes), windows, patience);
        assertTrue(Math.abs(line.meanWait() - exact.meanWaitOfServed()) <= line.ci99(), line + " beside " + exact.meanWaitOfServed());
        assertEquals(exact.abandonment(), line.abandonment(), 0.004);
    }

    @Test
    void oneWindowKeepsToPollaczekAndKhinchineWhateverTheHandling() {
        List<Double> samples = List.of(2.0, 3.0, 3.0, 4.0, 7.0, 20.0);
        for (Handling handling : List.of(Handling.exponential(8), new Handling(Shape.GAMMA, 8, 0.5, List.of()), new Handling(Shape.GAMMA, 8, 1.4, List.of()),
                new Handling(Shape.LOGNORMAL, 8, 0.8, List.of()), new Handling(Shape.FIXED, 8, 0, List.of()), new Handling(Shape.GAMMA, 8, 0, List.of()), Handling.measured(samples))) {
            double rate = 0.7 / handling.mean();
            double exact = rate * handling.mean() * handling.mean() * (1 + handling.cv() * handling.cv()) / 2 / (1 - 0.7);
            SteadyResult line = Simulation.steady(rate * 60, handling, 1, 0, PEOPLE, 3);
            assertTrue(Math.abs(line.meanWait() - exact) <= line.ci99(), handling + ": " + line + " beside " + exact);
        }
    }

    @Test
    void nineOfTenWaitNoLongerThanTheFormulaSays() {
        SteadyResult line = Simulation.steady(18, Handling.exponential(10), 4, 0, PEOPLE, 5);
        assertEquals(ErlangC.of(new Load(18, 10), 4).orElseThrow().percentile(0.9), line.p90(), 0.3);
    }

    @Test
    void aLineWithoutEndIsRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Simulation.steady(24, Handling.exponential(10), 4, 0, 1000, 1)).getMessage().contains("队列不稳定"));
    }

    @Test
    void studentsTableHasTheKnownValues() {
        assertEquals(12.7062047361747, StudentT.quantile(0.975, 1), 1e-9);
        assertEquals(2.22813885198627, StudentT.quantile(0.975, 10), 1e-11);
        assertEquals(2.74404191743690, StudentT.quantile(0.995, 31), 1e-6);
        assertEquals(1.95996398454005, StudentT.quantile(0.975, 1e7), 1e-6);
    }
}

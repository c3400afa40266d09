package org.tongban.window.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimiserTest {

    private static Problem problem(long seed, int departments, int zones, Goal goal) {
        int windows = goal == Goal.WINDOWS ? 0 : 5 + departments + (int) (seed % 3);
        return new ScenarioUnits(Halls.madeUp(seed, departments, zones), Halls.request(goal, windows)).problem();
    }

    @ParameterizedTest
    @EnumSource
    void neverBreaksALimitNorFallsBelowItsBound(Goal goal) {
        int found = 0;
        for (long seed = 0; seed < 24; seed++) {
            Problem problem = problem(seed, 6 + (int) (seed % 7), 2 + (int) (seed % 3), goal);
            Optional<Layout> layout = Optimiser.search(problem, seed, 4_000);
            if (layout.isPresent()) {
                found++;
                assertEquals(List.of(), problem.breaches(layout.get()), "seed " + seed);
                long bound = new Bound(problem).value();
                assertTrue(bound <= problem.value(layout.get()), "seed " + seed + ": bound " + bound + " above " + problem.value(layout.get()));
            }
        }
        assertTrue(found > 5, found + " of 24");
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatTryingEverythingFinds(Goal goal) {
        int compared = 0;
        for (long seed = 100; seed < 115; seed++) {
            Problem problem = problem(seed, 4, 3, goal);
            Optional<Layout> layout = Optimiser.solve(problem, Effort.trials(6_000, seed), null, Watch.nobody()).layout();
            Optional<Layout> best = BruteForce.best(problem);
            assertEquals(best.isPresent(), layout.isPresent(), "seed " + seed);
            if (best.isPresent()) {
                compared++;
                assertEquals(problem.value(best.get()), problem.value(layout.get()), "seed " + seed);
            }
        }
        assertTrue(compared > 5, compared + " of 15");
    }

    @ParameterizedTest
    @EnumSource
    void branchAndBoundProvesWhatTryingEverythingFinds(Goal goal) {
        for (long seed = 200; seed < 210; seed++) {
            Problem problem = problem(seed, 4, 2, goal);
            Exact exact = new Exact(problem, () -> false);
            assertTrue(exact.run(Long.MAX_VALUE, 5_000_000));
            Optional<Layout> best = BruteForce.best(problem);
            assertEquals(best.map(problem::value), Optional.ofNullable(exact.best()).map(problem::value), "seed " + seed);
        }
    }

    @Test
    void givesTheSameLayoutForTheSameSeed() {
        Problem problem = problem(7, 14, 4, Goal.WINDOWS);
        Layout one = Optimiser.search(problem, 5, 10_000).orElseThrow();
        Layout other = Optimiser.search(problem, 5, 10_000).orElseThrow();
        assertArrayEquals(one.zoneOf(), other.zoneOf());
        assertArrayEquals(one.windows(), other.windows());
    }

    @Test
    void stopsWhenToldAndKeepsTheBestSoFar() {
        Problem problem = problem(9, 14, 4, Goal.WINDOWS);
        AtomicInteger asked = new AtomicInteger();
        Outcome outcome = Optimiser.solve(problem, Effort.trials(Long.MAX_VALUE, 1), null, new Watch() {
            @Override
            public boolean isStopped() {
                return asked.incrementAndGet() > 50;
            }
        });
        assertEquals(Outcome.End.STOPPED, outcome.end());
        assertEquals(List.of(), problem.breaches(outcome.layout().orElseThrow()));
    }

    @Test
    void lubysRoundsGrowSlowly() {
        StringBuilder rounds = new StringBuilder();
        for (long i = 1; i <= 15; i++) {
            rounds.append(Search.luby(i)).append(' ');
        }
        assertEquals("1 1 2 1 1 2 4 1 1 2 1 1 2 4 8 ", rounds.toString());
    }
}

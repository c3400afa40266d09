package org.tongban.window.optimise;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks for the best layout of a {@link Problem}: bound, small problems by trying everything, others by search. On the calling thread. */
public final class Optimiser {

    /** Steps spent on trying everything: some tenths of a second. */
    private static final long EXACT_STEPS = 300_000;
    private static final double EXACT_SIZE = 1e9;

    private Optimiser() {
    }

    /** The best of so many trials, without further ado; empty if none keeps all limits. */
    public static Optional<Layout> search(Problem problem, long seed, long trials) {
        return Optional.ofNullable(new Search(problem, seed).run(null, trials, Long.MIN_VALUE, () -> false, found -> { })).map(Search.Found::layout);
    }

    /** @param start a layout to begin with, such as the one in place; null for none */
    public static Outcome solve(Problem problem, Effort effort, @Nullable Layout start, Watch watch) {
        long begun = System.nanoTime();
        long[] trials = {0};
        boolean[] late = {false};
        BooleanSupplier stop = () -> {
            watch.at(trials[0]);
            late[0] |= System.nanoTime() - begun > effort.seconds() * 1e9;
            return late[0] || watch.isStopped();
        };
        Search search = new Search(problem, effort.seed());
        long[] bound = {0};
        Search.Found found = search.run(start, Math.min(effort.trials(), 20_000), Long.MIN_VALUE, stop, better -> watch.better(better.layout(), better.value(), bound[0], better.iterations()));
        bound[0] = new Bound(problem).value();
        boolean proven = found != null && found.value() <= bound[0];
        if (!proven && size(problem) < EXACT_SIZE) {
            Exact exact = new Exact(problem, stop);
            proven = exact.run(found == null ? Long.MAX_VALUE : found.value(), EXACT_STEPS);
            if (exact.best() != null) {
                found = new Search.Found(exact.best(), problem.value(exact.best()), search.iterations());
                watch.better(found.layout(), found.value(), bound[0], found.iterations());
            }
            bound[0] = proven && found != null ? found.value() : bound[0];
        }
        if (!proven && search.iterations() < effort.trials() && !stop.getAsBoolean()) {
            Search.Found further = search.more(found, effort.trials(), bound[0], () -> {
                trials[0] = search.iterations();
                return stop.getAsBoolean();
            }, better -> watch.better(better.layout(), better.value(), bound[0], better.iterations()));
            found = further == null ? found : further;
            proven = found != null && found.value() <= bound[0];
        }
        Outcome.End end = proven ? Outcome.End.PROVEN : late[0] ? Outcome.End.TIME : watch.isStopped() ? Outcome.End.STOPPED : Outcome.End.TRIALS;
        return new Outcome(Optional.ofNullable(found).map(Search.Found::layout), found == null ? 0 : found.value(), bound[0], search.iterations(), found == null ? search.breach() : 0, end);
    }

    /** How many assignments there are. */
    private static double size(Problem problem) {
        double size = 1;
        for (Problem.Unit unit : problem.units()) {
            size *= Math.max(1, Integer.bitCount(Bound.mask(unit)));
        }
        return size;
    }
}

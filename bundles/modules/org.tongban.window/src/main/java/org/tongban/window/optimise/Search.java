package org.tongban.window.optimise;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing in rounds, each begun from the best so far, shaken, or from a fresh start. What it does is a function of the problem and the
 * seed alone; how long it is let go on decides only where it is interrupted.
 */
final class Search {

    /** A layout that keeps every limit, and how it was come by. */
    record Found(Layout layout, long value, long iterations) {
    }

    private static final int LOOK = 63;
    /** Where the rounds begin, one after the other: hot ones get out of deep holes, cool ones look closely. */
    private static final double[] HOT = {0.25, 0.5, 1, 0.15};
    /** What breaking a limit by one costs at first, in units of the score: less, and the search stays where limits are broken. */
    private static final double FINE = 3;
    private static final double COLD = 0.003;

    private final Problem problem;
    private final SplittableRandom random;
    private final Score score;
    private final Moves moves;
    private final int[] bestZoneOf;

    private int bestBreach = Integer.MAX_VALUE;
    private long bestValue = Long.MAX_VALUE;
    private @Nullable Found best;
    private double weight;
    private long iterations;
    private long round;

    Search(Problem problem, long seed) {
        this.problem = problem;
        this.random = new SplittableRandom(seed);
        this.score = Score.of(problem);
        this.moves = new Moves(problem, random);
        this.bestZoneOf = new int[problem.units().size()];
    }

    /**
     * @param start     a layout to begin with; null for none
     * @param most      trials after which to stop
     * @param goodEnough a value that cannot be beaten
     * @param stop      asked now and then
     * @return the best found; null if none keeps all limits
     */
    @Nullable Found run(@Nullable Layout start, long most, long goodEnough, BooleanSupplier stop, Consumer<Found> better) {
        if (start != null) {
            moves.reset(start.zoneOf());
            note(better);
        }
        return rounds(most, goodEnough, stop, better);
    }

    /** Goes on after {@link #run}. @param found elsewhere in the meantime, perhaps */
    @Nullable Found more(@Nullable Found found, long most, long goodEnough, BooleanSupplier stop, Consumer<Found> better) {
        if (found != null && (best == null || found.value() < best.value())) {
            moves.reset(found.layout().zoneOf());
            note(better);
        }
        return rounds(most, goodEnough, stop, better);
    }

    private @Nullable Found rounds(long most, long goodEnough, BooleanSupplier stop, Consumer<Found> better) {
        int units = problem.units().size();
        long base = 3_000 + 100L * units * problem.zones().size();
        for (; iterations < most && bestValue > goodEnough && !stop.getAsBoolean(); round++) {
            if (round == 0 && best == null) {
                begin(0);
            } else if (round % 4 == 3) {
                begin(1);
            } else {
                moves.reset(bestZoneOf);
                moves.shake(1 + random.nextInt(1 + units / 3));
            }
            rateAll();
            weight = Math.max(1, FINE * score.unit(best == null ? score.value : best.value()));
            note(better);
            long length = base * luby(round + 1);
            anneal(Math.min(length, most - iterations), goodEnough, stop, better);
            if (units < 2 || problem.zones().size() < 2) {
                break;
            }
        }
        return best;
    }

    /** The value that {@link #run} could come no nearer to the limits than; 0 if they are kept. */
    int breach() {
        return bestBreach;
    }

    int[] nearest() {
        return bestZoneOf;
    }

    long iterations() {
        return iterations;
    }

    private void anneal(long length, long goodEnough, BooleanSupplier stop, Consumer<Found> better) {
        double cost = rateAll();
        double unit = score.unit(best == null ? score.value : best.value());
        double hot = HOT[(int) (round % HOT.length)];
        double temperature = unit * hot;
        double cooling = Math.pow(COLD / hot, 1.0 / Math.max(1, length / 50));
        for (long i = 0; i < length; i++) {
            if ((i & LOOK) == 0 && (stop.getAsBoolean() || bestValue <= goodEnough)) {
                return;
            }
            if (i % 50 == 49) {
                temperature *= cooling;
            }
            iterations++;
            if (!moves.propose()) {
                continue;
            }
            double limit = cost - temperature * Math.log(1 - random.nextDouble());
            score.rate(moves.loads(), limit);
            double tried = score.smooth + weight * score.breach;
            if (tried <= limit) {
                moves.accept();
                cost = tried;
                if (score.breach < bestBreach || score.breach == bestBreach && score.value < bestValue) {
                    note(better);
                }
            } else {
                moves.refuse();
            }
            if ((i & 8191) == 8191 && score.breach > 0 && bestBreach > 0) {
                weight *= 1.5;
                cost = rateAll();
            }
        }
    }

    private double rateAll() {
        score.rate(moves.loads(), Double.POSITIVE_INFINITY);
        return score.smooth + weight * score.breach;
    }

    /** Remembers where the moves stand if nothing better was seen. */
    private void note(Consumer<Found> better) {
        score.rate(moves.loads(), Double.POSITIVE_INFINITY);
        if (score.breach > bestBreach || score.breach == bestBreach && score.value >= bestValue) {
            return;
        }
        long value = score.value;
        if (score.breach == 0) {
            int[] windows = new int[problem.zones().size()];
            int[][] tidal = new int[windows.length][problem.slots()];
            score.place(moves.loads(), windows, tidal);
            Layout layout = new Layout(moves.zoneOf(), windows, tidal);
            value = problem.value(layout);
            if (!problem.breaches(layout).isEmpty()) {
                return;
            }
            best = new Found(layout, value, iterations);
            better.accept(best);
        }
        bestBreach = score.breach;
        bestValue = value;
        System.arraycopy(moves.zoneOf(), 0, bestZoneOf, 0, bestZoneOf.length);
    }

    /** Places the units anew, those with most work first, each where it costs least; with noise where wanted. */
    private void begin(int noise) {
        int units = problem.units().size();
        double[] key = new double[units];
        Integer[] order = new Integer[units];
        for (int u = 0; u < units; u++) {
            order[u] = u;
            long day = Arrays.stream(problem.units().get(u).work()).asLongStream().sum();
            key[u] = day * (1 + noise * 0.6 * (random.nextDouble() - 0.5));
        }
        Arrays.sort(order, (a, b) -> Double.compare(key[b], key[a]));
        moves.clear();
        for (int u : order) {
            int at = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int z = 0; z < problem.zones().size(); z++) {
                if (problem.units().get(u).allowed()[z]) {
                    moves.put(u, z);
                    score.rate(moves.loads(), Double.POSITIVE_INFINITY);
                    double cost = (score.smooth + Math.max(1, score.unit(score.value)) * 3 * score.breach) * (1 + noise * 0.02 * random.nextDouble());
                    moves.refuse();
                    if (cost < least) {
                        least = cost;
                        at = z;
                    }
                }
            }
            moves.put(u, at);
            moves.accept();
        }
    }

    /** 1, 1, 2, 1, 1, 2, 4, 1 … */
    static long luby(long i) {
        long k = 1;
        while ((1L << k) - 1 < i) {
            k++;
        }
        return (1L << k) - 1 == i ? 1L << (k - 1) : luby(i - (1L << (k - 1)) + 1);
    }
}

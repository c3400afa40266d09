package org.tongban.window.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.Handling.Shape;

class StreamTest {

    private static final int DRAWS = 200_000;
    /** The chance of a larger distance between sample and distribution is 1 in 10,000 (Kolmogorov). */
    private static final double FAR = 2.23 / Math.sqrt(DRAWS);

    @Test
    void theSameWordsGiveTheSameNumbersAndOtherWordsOthers() {
        assertEquals(new Stream().begin(1, 2, 3, 4).nextLong(), new Stream().begin(1, 2, 3, 4).nextLong());
        long[] firsts = {first(1, 2, 3, 4), first(2, 1, 3, 4), first(1, 3, 2, 4), first(1, 2, 3, 3), first(0, 0, 0, 1), first(0, 1, 0, 1), first(-1, 2, 3, 4)};
        assertEquals(firsts.length, Arrays.stream(firsts).distinct().count());
        assertNotEquals(0, first(0, 0, 0, 0));
    }

    @Test
    void numbersFollowTheirDistributions() {
        Stream stream = new Stream().begin(9, 9, 9, 9);
        assertTrue(distance(stream::nextDouble, x -> x) < FAR);
        assertTrue(distance(stream::nextExponential, x -> -Math.expm1(-x)) < FAR);
        assertTrue(distance(stream::nextGaussian, StreamTest::normal) < FAR);
        Minutes lognormal = new Minutes(new Handling(Shape.LOGNORMAL, 12, 0.8, List.of()));
        double deviation = Math.sqrt(Math.log1p(0.64));
        double middle = Math.log(12) - deviation * deviation / 2;
        assertTrue(distance(() -> lognormal.draw(stream), x -> normal((Math.log(x) - middle) / deviation)) < FAR);
        Minutes erlang = new Minutes(new Handling(Shape.GAMMA, 9, 1 / Math.sqrt(3), List.of()));
        assertTrue(distance(() -> erlang.draw(stream), x -> 1 - Math.exp(-x / 3) * (1 + x / 3 + x * x / 18)) < FAR);
        Minutes wide = new Minutes(new Handling(Shape.GAMMA, 1, Math.sqrt(2), List.of()));
        assertTrue(distance(() -> wide.draw(stream), x -> 2 * normal(Math.sqrt(x)) - 1) < FAR, "half a degree of freedom: chi square");
    }

    @Test
    void theTailsAreThere() {
        Stream stream = new Stream().begin(1, 1, 1, 1);
        int beyond = 0;
        double far = 0;
        for (int draw = 0; draw < 1_000_000; draw++) {
            double x = stream.nextExponential();
            beyond += x > Ziggurat.EXPONENTIAL.tail ? 1 : 0;
            far = Math.max(far, Math.abs(stream.nextGaussian()));
        }
        assertEquals(1e6 * Math.exp(-Ziggurat.EXPONENTIAL.tail), beyond, 4 * Math.sqrt(1e6 * Math.exp(-Ziggurat.EXPONENTIAL.tail)));
        assertTrue(far > 4 && far < 6.5, "farthest of a million: " + far);
    }

    @Test
    void measuredMinutesAreDrawnEvenly() {
        Stream stream = new Stream().begin(5, 5, 5, 5);
        Minutes measured = new Minutes(Handling.measured(List.of(1.0, 2.0, 4.0)));
        int[] counts = new int[5];
        for (int draw = 0; draw < 300_000; draw++) {
            counts[(int) measured.draw(stream)]++;
        }
        for (int minutes : new int[] {1, 2, 4}) {
            assertEquals(100_000, counts[minutes], 1100);
        }
    }

    private static long first(long seed, long day, long item, int purpose) {
        return new Stream().begin(seed, day, item, purpose).nextLong();
    }

    /** The largest distance between the share of draws below a number and what it should be. */
    private static double distance(DoubleSupplier draws, DoubleUnaryOperator distribution) {
        double[] sorted = new double[DRAWS];
        Arrays.setAll(sorted, at -> draws.getAsDouble());
        Arrays.sort(sorted);
        double distance = 0;
        for (int at = 0; at < DRAWS; at++) {
            distance = Math.max(distance, Math.abs(distribution.applyAsDouble(sorted[at]) - (at + 0.5) / DRAWS));
        }
        return distance;
    }

    /** The normal distribution by its continued fraction far out and its series near. */
    private static double normal(double x) {
        if (x < 0) {
            return 1 - normal(-x);
        }
        double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        if (x > 5) {
            return 1 - density / (x + 1 / (x + 2 / (x + 3 / x)));
        }
        double term = x;
        double sum = x;
        for (int n = 3; term > 1e-17; n += 2) {
            term *= x * x / n;
            sum += term;
        }
        return 0.5 + density * sum;
    }
}

package org.tongban.window.simulation;

import org.tongban.window.scenario.Handling;

/** Draws handling minutes of one item. */
final class Minutes {

    /** Below this parabola of fourth degree everything is accepted. */
    private static final double SQUEEZE = 0.0331;

    private final Handling.Shape shape;
    private final double mean;
    private final double[] samples;
    /** Lognormal: mean and deviation of the logarithm. Gamma: shape and scale. */
    private final double first;
    private final double second;

    Minutes(Handling handling) {
        boolean fixed = handling.cv() == 0 && (handling.shape() == Handling.Shape.GAMMA || handling.shape() == Handling.Shape.LOGNORMAL);
        shape = fixed ? Handling.Shape.FIXED : handling.shape();
        mean = handling.mean();
        samples = handling.samples().stream().mapToDouble(Double::doubleValue).toArray();
        double variance = handling.cv() * handling.cv();
        if (shape == Handling.Shape.LOGNORMAL) {
            first = Math.log(mean) - Math.log1p(variance) / 2;
            second = Math.sqrt(Math.log1p(variance));
        } else {
            first = 1 / variance;
            second = mean * variance;
        }
    }

    double draw(Stream stream) {
        switch (shape) {
            case EXPONENTIAL:
                return mean * stream.nextExponential();
            case LOGNORMAL:
                return Math.exp(first + second * stream.nextGaussian());
            case GAMMA:
                return second * gamma(stream, first);
            case EMPIRICAL:
                return samples[(int) (stream.nextDouble() * samples.length)];
            default:
                return mean;
        }
    }

    /** Marsaglia and Tsang. */
    private static double gamma(Stream stream, double shape) {
        if (shape < 1) {
            return gamma(stream, shape + 1) * Math.exp(-stream.nextExponential() / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = stream.nextGaussian();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                double chance = stream.nextDouble();
                if (chance < 1 - SQUEEZE * x * x * x * x || Math.log(chance) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }
}

package org.tongban.window.scenario;

import java.util.List;

/**
 * How long one case of an item takes at the window, in minutes.
 *
 * @param shape   the distribution
 * @param mean    mean minutes, above 0
 * @param cv      standard deviation as a share of the mean; 1 for {@link Shape#EXPONENTIAL}, 0 for {@link Shape#FIXED}
 * @param samples the measured minutes that {@link Shape#EMPIRICAL} draws from; empty otherwise
 */
public record Handling(Shape shape, double mean, double cv, List<Double> samples) {

    /** The distributions understood. */
    public enum Shape { EXPONENTIAL, GAMMA, LOGNORMAL, FIXED, EMPIRICAL }

    public Handling {
        if (!(mean > 0) || Double.isInfinite(mean) || !(cv >= 0)) {
            throw new IllegalArgumentException("mean " + mean + ", cv " + cv);
        }
        samples = List.copyOf(samples);
    }

    public static Handling exponential(double mean) {
        return new Handling(Shape.EXPONENTIAL, mean, 1, List.of());
    }

    /** Drawn from measured minutes, each as likely as another. */
    public static Handling measured(List<Double> samples) {
        double mean = samples.stream().mapToDouble(Double::doubleValue).average().orElseThrow(() -> new IllegalArgumentException("no samples"));
        double variance = samples.stream().mapToDouble(each -> (each - mean) * (each - mean)).average().orElseThrow();
        return new Handling(Shape.EMPIRICAL, mean, Math.sqrt(variance) / mean, samples);
    }
}

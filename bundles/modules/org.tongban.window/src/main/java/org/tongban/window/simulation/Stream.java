package org.tongban.window.simulation;

/**
 * A stream of random numbers that a few words name: the same words give the same numbers, whatever else is drawn. xoroshiro128++ of
 * Blackman and Vigna, seeded by SplitMix64; small enough to have one for each item and purpose.
 */
final class Stream {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long first;
    private long second;

    /** Begins the stream of these words. */
    Stream begin(long seed, long day, long item, int purpose) {
        long state = mix(mix(mix(seed + GOLDEN) ^ day) + item) + purpose * GOLDEN;
        first = mix(state + GOLDEN);
        second = mix(state + GOLDEN + GOLDEN) | (first == 0 ? 1 : 0);
        return this;
    }

    long nextLong() {
        long a = first;
        long b = second;
        long next = Long.rotateLeft(a + b, 17) + a;
        b ^= a;
        first = Long.rotateLeft(a, 49) ^ b ^ (b << 21);
        second = Long.rotateLeft(b, 28);
        return next;
    }

    double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** From the exponential distribution with mean 1. */
    double nextExponential() {
        double[] x = Ziggurat.EXPONENTIAL.x;
        double before = 0;
        while (true) {
            long bits = nextLong();
            int layer = (int) bits & Ziggurat.LAYERS - 1;
            double at = (bits >>> 11) * 0x1p-53 * x[layer];
            if (at < x[layer + 1]) {
                return before + at;
            }
            if (layer == 0) {
                before += Ziggurat.EXPONENTIAL.tail;
            } else if (isBelow(Ziggurat.EXPONENTIAL, layer, Math.exp(-at))) {
                return before + at;
            }
        }
    }

    /** From the normal distribution with mean 0 and deviation 1. */
    double nextGaussian() {
        double[] x = Ziggurat.NORMAL.x;
        while (true) {
            long bits = nextLong();
            int layer = (int) bits & Ziggurat.LAYERS - 1;
            double at = (bits >>> 11) * 0x1p-53 * x[layer];
            double sign = (bits & Ziggurat.LAYERS) == 0 ? 1 : -1;
            if (at < x[layer + 1]) {
                return sign * at;
            }
            if (layer == 0) {
                return sign * normalTail();
            }
            if (isBelow(Ziggurat.NORMAL, layer, Math.exp(-at * at / 2))) {
                return sign * at;
            }
        }
    }

    private boolean isBelow(Ziggurat layers, int layer, double density) {
        return layers.y[layer] + nextDouble() * (layers.y[layer + 1] - layers.y[layer]) < density;
    }

    /** Marsaglia's way beyond the last layer. */
    private double normalTail() {
        while (true) {
            double beyond = nextExponential() / Ziggurat.NORMAL.tail;
            if (2 * nextExponential() > beyond * beyond) {
                return Ziggurat.NORMAL.tail + beyond;
            }
        }
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}

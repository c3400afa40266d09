package org.tongban.window.simulation;

import java.util.random.RandomGenerator;

/**
 * A stream of random numbers that a few words name: the same words give the same numbers, whatever else is drawn. xoroshiro128++ of
 * Blackman and Vigna, seeded by SplitMix64; small enough to have one for each item and purpose.
 */
final class Stream implements RandomGenerator {

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

    @Override
    public long nextLong() {
        long a = first;
        long b = second;
        long next = Long.rotateLeft(a + b, 17) + a;
        b ^= a;
        first = Long.rotateLeft(a, 49) ^ b ^ (b << 21);
        second = Long.rotateLeft(b, 28);
        return next;
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}

package org.tongban.exchange.registry;

/**
 * Which case numbers a file has had already. It keeps two independent 64-bit hashes of each instead of the text: two
 * of a million numbers would meet by chance once in 10^26 files.
 */
final class NumbersSeen {

    private long[] first = new long[1 << 10];
    private long[] second = new long[1 << 10];
    private int size;

    /** @return whether it is new */
    boolean add(String number) {
        long a = hash(number, 0x9E3779B97F4A7C15L);
        long b = hash(number, 0xC2B2AE3D27D4EB4FL);
        // a pair of zeros marks a free slot
        if (!put(a, b | 1)) {
            return false;
        }
        if (size > first.length / 2) {
            grow();
        }
        return true;
    }

    private boolean put(long a, long b) {
        int mask = first.length - 1;
        int slot = (int) (a >>> 32) & mask;
        while (second[slot] != 0) {
            if (first[slot] == a && second[slot] == b) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        first[slot] = a;
        second[slot] = b;
        size++;
        return true;
    }

    private void grow() {
        long[] oldFirst = first;
        long[] oldSecond = second;
        first = new long[oldFirst.length * 2];
        second = new long[oldFirst.length * 2];
        size = 0;
        for (int i = 0; i < oldFirst.length; i++) {
            if (oldSecond[i] != 0) {
                put(oldFirst[i], oldSecond[i]);
            }
        }
    }

    private static long hash(String text, long seed) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash ^ text.charAt(i));
        }
        return mix(hash + text.length());
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}

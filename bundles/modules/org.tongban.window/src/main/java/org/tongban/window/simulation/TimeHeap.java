package org.tongban.window.simulation;

import java.util.Arrays;

/** What comes next: numbers in the order of their times. */
final class TimeHeap {

    private double[] times = new double[16];
    private int[] whats = new int[16];
    private int size;

    TimeHeap() {
        times[0] = Double.POSITIVE_INFINITY;
    }

    void clear() {
        size = 0;
        times[0] = Double.POSITIVE_INFINITY;
    }

    /** The next time; infinite if there is none. */
    double time() {
        return times[0];
    }

    /** What is next. */
    int what() {
        return whats[0];
    }

    void push(double time, int what) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            whats = Arrays.copyOf(whats, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int above = (at - 1) >>> 1;
            if (times[above] <= time) {
                break;
            }
            times[at] = times[above];
            whats[at] = whats[above];
            at = above;
        }
        times[at] = time;
        whats[at] = what;
    }

    void pop() {
        size--;
        if (size == 0) {
            times[0] = Double.POSITIVE_INFINITY;
        } else {
            sink(times[size], whats[size]);
        }
    }

    /** Takes what is next out and puts this in. */
    void replace(double time, int what) {
        sink(time, what);
    }

    private void sink(double time, int what) {
        double[] t = times;
        int[] w = whats;
        int at = 0;
        int end = size;
        for (int child = 1; child < end; child = 2 * at + 1) {
            if (child + 1 < end && t[child + 1] < t[child]) {
                child++;
            }
            if (time <= t[child]) {
                break;
            }
            t[at] = t[child];
            w[at] = w[child];
            at = child;
        }
        t[at] = time;
        w[at] = what;
    }
}

package org.tongban.window.store;

import java.util.Arrays;

/** Counts by small whole numbers, in as little memory as they need. */
final class Bars {

    private static final int[] NONE = {};

    private int[] counts = NONE;

    void add(int bar, int count) {
        if (bar >= counts.length) {
            counts = Arrays.copyOf(counts, bar + 1 + bar / 4);
        }
        counts[bar] += count;
    }

    int at(int bar) {
        return bar < counts.length ? counts[bar] : 0;
    }

    int length() {
        return counts.length;
    }

    void add(Bars more) {
        for (int bar = 0; bar < more.counts.length; bar++) {
            if (more.counts[bar] != 0) {
                add(bar, more.counts[bar]);
            }
        }
    }

    /** {@code bar=count} with commas between. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int bar = 0; bar < counts.length; bar++) {
            if (counts[bar] != 0) {
                text.append(text.length() == 0 ? "" : ",").append(bar).append('=').append(counts[bar]);
            }
        }
        return text.toString();
    }

    static Bars read(String text) {
        Bars bars = new Bars();
        for (int at = 0; at < text.length();) {
            int equals = text.indexOf('=', at);
            int comma = text.indexOf(',', equals);
            int end = comma < 0 ? text.length() : comma;
            bars.add(Integer.parseInt(text, at, equals, 10), Integer.parseInt(text, equals + 1, end, 10));
            at = end + 1;
        }
        return bars;
    }
}

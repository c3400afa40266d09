package org.tongban.window.store;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongban.window.TicketStatistics.Spread;

/** Mean and deviation from sums. */
final class Spreads {

    private static final double SECONDS = 60;

    private Spreads() {
    }

    static Spread ofSeconds(long count, long seconds, long squares, Bars bars) {
        SortedMap<Integer, Long> histogram = new TreeMap<>();
        for (int bar = 0; bar < bars.length(); bar++) {
            if (bars.at(bar) != 0) {
                histogram.put(bar, (long) bars.at(bar));
            }
        }
        return of(count, count, seconds / SECONDS, squares / (SECONDS * SECONDS), histogram);
    }

    static Spread of(long count, double weight, double minutes, double squares, SortedMap<Integer, Long> histogram) {
        OptionalDouble mean = count == 0 || weight <= 0 ? OptionalDouble.empty() : OptionalDouble.of(minutes / weight);
        OptionalDouble deviation = count < 2 || weight <= 1 ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(Math.max(0, (squares - minutes * minutes / weight) / (weight - 1))));
        return new Spread(count, mean, deviation, Collections.unmodifiableSortedMap(histogram));
    }
}

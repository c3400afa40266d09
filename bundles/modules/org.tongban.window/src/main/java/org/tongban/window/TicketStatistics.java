package org.tongban.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;

/**
 * What the tickets of a hall (取号、叫号、办结) tell, over the working days of a time. Minutes are doubles: they feed
 * models, not accounts.
 *
 * @param days        the days looked at
 * @param workingDays how many working days of them have tickets
 * @param halfDays    working days on which the hall was open in the morning or the afternoon only; they count for that half alone
 * @param leftOut     days with tickets that are no working days; nothing of them is counted
 * @param taken       numbers taken
 * @param served      of them served to the end
 * @param passed      of them called in vain or never called (过号)
 * @param untidy      of them with times that cannot be, such as done before called; they count as arrivals only
 * @param items       by item, the most frequent first
 * @param windows     by window, in order of their numbers
 */
public record TicketStatistics(SiteId hall, DateRange days, int workingDays, List<LocalDate> halfDays, List<LocalDate> leftOut, long taken, long served, long passed,
        long untidy, List<OfItem> items, List<OfWindow> windows) {

    public TicketStatistics {
        halfDays = List.copyOf(halfDays);
        leftOut = List.copyOf(leftOut);
        items = List.copyOf(items);
        windows = List.copyOf(windows);
    }

    /**
     * The tickets of an item.
     *
     * @param item     the item's code if the registry knows it, else the name that the queue system uses
     * @param name     its name
     * @param handling minutes at the window
     * @param waiting  minutes from number to call
     * @param arrivals mean numbers taken in each half hour of a weekday
     * @param windows  numbers served at each window
     */
    public record OfItem(String item, String name, long taken, long served, long passed, Spread handling, Spread waiting, Arrivals arrivals, SortedMap<String, Long> windows) {
    }

    /**
     * The tickets of a window.
     *
     * @param minutes of work in all
     */
    public record OfWindow(String number, long served, long passed, double minutes) {
    }

    /**
     * Measured minutes.
     *
     * @param count     how many were measured
     * @param mean      empty if none was
     * @param deviation standard deviation; empty with fewer than two
     * @param histogram how many took so many whole minutes (0 for less than one), ascending; 180 stands for 180 and more
     */
    public record Spread(long count, OptionalDouble mean, OptionalDouble deviation, SortedMap<Integer, Long> histogram) {

        /** The minutes within which this share of them was done, to the whole minute above; empty if none was measured. */
        public OptionalDouble quantile(double share) {
            long seen = 0;
            for (Map.Entry<Integer, Long> bar : histogram.entrySet()) {
                seen += bar.getValue();
                if (seen >= share * count) {
                    return OptionalDouble.of(bar.getKey() + 1);
                }
            }
            return OptionalDouble.empty();
        }

        /** The share done in less than so many whole minutes; empty if none was measured. */
        public OptionalDouble shareWithin(int minutes) {
            return count == 0 ? OptionalDouble.empty()
                    : OptionalDouble.of(histogram.headMap(minutes).values().stream().mapToLong(Long::longValue).sum() / (double) count);
        }
    }

    /**
     * Arrivals by weekday and half hour of the day.
     *
     * @param means mean numbers taken, 48 half hours from midnight for each weekday that has working days
     */
    public record Arrivals(SortedMap<DayOfWeek, List<Double>> means) {

        /** Mean numbers taken in each of the 48 half hours, of one weekday; zeros if it had no working day. */
        public List<Double> on(DayOfWeek weekday) {
            return means.getOrDefault(weekday, java.util.Collections.nCopies(48, 0.0));
        }
    }
}

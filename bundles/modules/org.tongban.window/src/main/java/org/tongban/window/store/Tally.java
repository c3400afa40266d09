package org.tongban.window.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.WorkCalendar;
import org.tongban.window.TicketStatistics;
import org.tongban.window.TicketStatistics.Arrivals;
import org.tongban.window.TicketStatistics.OfItem;
import org.tongban.window.TicketStatistics.OfWindow;

/**
 * Adds up the stored days of a hall. A day on which next to nobody came before noon, or after, was open for the other half
 * only: the means of the closed half leave it out.
 */
final class Tally {

    private static final int SLOTS = 48;
    private static final int NOON = 24;
    /** A half with a smaller share of the day's tickets was closed; the few are clocks gone wrong. */
    private static final double CLOSED = 0.02;

    private static final class OneItem {
        final ItemSums sums = new ItemSums();
        final Map<DayOfWeek, int[]> arrivals = new TreeMap<>();
    }

    private final SiteId hall;
    private final DateRange days;
    private final WorkCalendar calendar;
    private final Map<LocalDate, Boolean> workday = new TreeMap<>();
    private final Map<LocalDate, long[]> halves = new TreeMap<>();
    private final Map<String, OneItem> items = new HashMap<>();
    private final SortedMap<String, DaySums.SeatSums> seats = new TreeMap<>();

    Tally(SiteId hall, DateRange days, WorkCalendar calendar) {
        this.hall = hall;
        this.days = days;
        this.calendar = calendar;
    }

    boolean isEmpty() {
        return workday.isEmpty();
    }

    void item(LocalDate day, String item, ItemSums sums) {
        if (!workday.computeIfAbsent(day, calendar::isWorkday)) {
            return;
        }
        OneItem one = items.computeIfAbsent(item, none -> new OneItem());
        one.sums.add(sums);
        int[] bySlot = one.arrivals.computeIfAbsent(day.getDayOfWeek(), none -> new int[SLOTS]);
        long[] half = halves.computeIfAbsent(day, none -> new long[2]);
        for (int slot = 0; slot < SLOTS; slot++) {
            bySlot[slot] += sums.arrivals.at(slot);
            half[slot < NOON ? 0 : 1] += sums.arrivals.at(slot);
        }
    }

    void seat(LocalDate day, DaySums.Seat seat, DaySums.SeatSums sums) {
        if (workday.computeIfAbsent(day, calendar::isWorkday)) {
            DaySums.SeatSums all = seats.computeIfAbsent(seat.window(), none -> new DaySums.SeatSums());
            all.served += sums.served;
            all.passed += sums.passed;
            all.handlingSeconds += sums.handlingSeconds;
        }
    }

    /** @param names of the items by their codes */
    TicketStatistics statistics(Map<String, String> names) {
        Map<DayOfWeek, int[]> open = new TreeMap<>();
        List<LocalDate> halfDays = new ArrayList<>();
        halves.forEach((day, tickets) -> {
            int[] count = open.computeIfAbsent(day.getDayOfWeek(), none -> new int[2]);
            long all = tickets[0] + tickets[1];
            for (int half = 0; half < 2; half++) {
                if (tickets[half] < CLOSED * all) {
                    halfDays.add(day);
                } else {
                    count[half]++;
                }
            }
        });
        List<OfItem> byItem = new ArrayList<>();
        items.forEach((item, one) -> byItem.add(of(item, names.getOrDefault(item, item), one, open)));
        byItem.sort(Comparator.comparing(OfItem::taken).reversed().thenComparing(OfItem::item));
        List<OfWindow> windows = seats.entrySet().stream().map(seat -> new OfWindow(seat.getKey(), seat.getValue().served, seat.getValue().passed, seat.getValue().handlingSeconds / 60.0)).toList();
        return new TicketStatistics(hall, days, halves.size(), halfDays, workday.entrySet().stream().filter(day -> !day.getValue()).map(Map.Entry::getKey).toList(),
                sum(byItem, OfItem::taken), sum(byItem, OfItem::served), sum(byItem, OfItem::passed), items.values().stream().mapToLong(one -> one.sums.untidy).sum(), byItem, windows);
    }

    private static long sum(List<OfItem> items, java.util.function.ToLongFunction<OfItem> what) {
        return items.stream().mapToLong(what).sum();
    }

    private static OfItem of(String item, String name, OneItem one, Map<DayOfWeek, int[]> open) {
        SortedMap<DayOfWeek, List<Double>> means = new TreeMap<>();
        open.forEach((weekday, days) -> {
            int[] taken = one.arrivals.getOrDefault(weekday, new int[SLOTS]);
            List<Double> list = new ArrayList<>(SLOTS);
            for (int slot = 0; slot < SLOTS; slot++) {
                int of = days[slot < NOON ? 0 : 1];
                list.add(of == 0 ? 0.0 : taken[slot] / (double) of);
            }
            means.put(weekday, list);
        });
        ItemSums sums = one.sums;
        SortedMap<String, Long> windows = new TreeMap<>();
        sums.windows.forEach((window, count) -> windows.put(window, (long) count));
        return new OfItem(item, name, sums.taken, sums.served, sums.passed, Spreads.ofSeconds(sums.handled, sums.handlingSeconds, sums.handlingSquares, sums.handling),
                Spreads.ofSeconds(sums.waited, sums.waitingSeconds, sums.waitingSquares, sums.waiting), new Arrivals(means), windows);
    }
}

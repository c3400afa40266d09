package org.tongban.window.store;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tongban.window.TicketStatistics.Arrivals;
import org.tongban.window.TicketStatistics.OfItem;
import org.tongban.window.Tickets.ZoneArrivals;

/** The arrivals of a zone: of each item as large a share as the zone's windows served of it. */
final class ZoneTally {

    private final SortedMap<DayOfWeek, double[]> arrivals = new TreeMap<>();
    private final SortedMap<Integer, Long> handling = new TreeMap<>();
    private double taken;
    private double handled;
    private double minutes;
    private double squares;

    double taken() {
        return taken;
    }

    /** @param zoneOf the zone of each window; windows that the plan does not have stand in none */
    static void share(OfItem item, Map<String, String> zoneOf, Function<String, ZoneTally> zones) {
        Map<String, Long> served = new HashMap<>();
        item.windows().forEach((window, count) -> served.merge(zoneOf.getOrDefault(window, ""), count, Long::sum));
        long all = served.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            zones.apply("").add(item, 1);
        }
        served.forEach((zone, count) -> zones.apply(zone).add(item, count / (double) all));
    }

    private void add(OfItem item, double share) {
        taken += item.taken() * share;
        item.arrivals().means().forEach((weekday, means) -> {
            double[] sums = arrivals.computeIfAbsent(weekday, day -> new double[means.size()]);
            for (int slot = 0; slot < sums.length; slot++) {
                sums[slot] += means.get(slot) * share;
            }
        });
        double count = item.handling().count() * share;
        double mean = item.handling().mean().orElse(0);
        double deviation = item.handling().deviation().orElse(0);
        handled += count;
        minutes += count * mean;
        squares += count * (mean * mean + deviation * deviation);
        item.handling().histogram().forEach((bar, bars) -> handling.merge(bar, Math.round(bars * share), Long::sum));
    }

    ZoneArrivals arrivals(String zone) {
        SortedMap<DayOfWeek, List<Double>> means = new TreeMap<>();
        arrivals.forEach((weekday, sums) -> {
            List<Double> list = new ArrayList<>();
            for (double sum : sums) {
                list.add(sum);
            }
            means.put(weekday, list);
        });
        return new ZoneArrivals(zone, Math.round(taken), new Arrivals(means), Spreads.of(Math.round(handled), handled, minutes, squares, handling));
    }
}

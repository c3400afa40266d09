package org.tongban.window.ui.load;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.window.queue.ErlangA;
import org.tongban.window.queue.ErlangC;
import org.tongban.window.queue.Load;
import org.tongban.window.queue.Staffing;
import org.tongban.window.queue.WaitingLine;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Limits;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.WindowSpec;

/**
 * The day of a zone as the waiting formula sees it: everybody of the zone in one line before equal windows.
 *
 * @param arrivals mean arrivals in each half hour from opening
 * @param minutes  mean minutes at a window
 * @param patience mean minutes after which somebody in line leaves; empty if nobody leaves
 * @param windows  windows that stand open all day, at least 1
 * @param limits   what the place promises
 */
public record ZoneDay(String zone, LocalTime opens, List<Double> arrivals, double minutes, OptionalDouble patience, int windows, Limits limits) {

    private static final double HALF_HOURS = 60.0 / Scenario.SLOT;

    public ZoneDay {
        arrivals = List.copyOf(arrivals);
    }

    /**
     * A half hour of the waiting curve.
     *
     * @param meanWait mean minutes in line; empty where the windows cannot do the work
     */
    public record Point(LocalTime from, double arrivals, OptionalDouble meanWait) {
    }

    /**
     * What a number of windows comes to.
     *
     * @param meanWait mean minutes in line over the day; empty if the line grows without end in some half hour
     * @param within      the share of people at a window within the minutes promised; empty as the mean wait
     * @param utilisation work as a share of the windows' open time
     * @param unstable    half hours in which the windows cannot do the work
     */
    public record WhatIf(int windows, OptionalDouble meanWait, OptionalDouble within, double utilisation, List<LocalTime> unstable) {
        public WhatIf {
            unstable = List.copyOf(unstable);
        }
    }

    /** The zone's day in a scenario; empty if nobody comes or no window stands there. */
    public static Optional<ZoneDay> of(Scenario scenario, String zone) {
        List<ItemDemand> items = itemsOf(scenario, zone);
        int windows = (int) scenario.windows().stream().filter(window -> window.zone().equals(zone) && !window.tidal()).count();
        List<Double> arrivals = new ArrayList<>();
        for (int slot = 0; slot < scenario.slots(); slot++) {
            int now = slot;
            arrivals.add(items.stream().mapToDouble(item -> now < item.arrivals().size() ? item.arrivals().get(now) : 0).sum());
        }
        double people = arrivals.stream().mapToDouble(Double::doubleValue).sum();
        if (people <= 0 || windows == 0) {
            return Optional.empty();
        }
        double minutes = items.stream().mapToDouble(ItemDemand::minutesOfTheDay).sum() / people;
        boolean leaves = items.stream().allMatch(item -> item.patience().isPresent());
        OptionalDouble patience = leaves ? OptionalDouble.of(items.stream().mapToDouble(item -> item.patience().orElseThrow() * item.arrivalsOfTheDay()).sum() / people)
                : OptionalDouble.empty();
        return Optional.of(new ZoneDay(zone, scenario.opens(), arrivals, minutes, patience, windows, scenario.limits()));
    }

    /** The items that are done in a zone: those that say so, and those that only windows of the zone take. */
    static List<ItemDemand> itemsOf(Scenario scenario, String zone) {
        Set<String> taken = scenario.windows().stream().filter(window -> window.zone().equals(zone)).map(WindowSpec::items).flatMap(Set::stream).collect(Collectors.toSet());
        return scenario.items().stream().filter(item -> item.zone().map(zone::equals).orElse(taken.contains(item.name()))).toList();
    }

    /** The waiting curve with so many windows. */
    public List<Point> curve(int count) {
        List<Point> points = new ArrayList<>();
        for (int slot = 0; slot < arrivals.size(); slot++) {
            Optional<? extends WaitingLine> line = line(slot, count);
            points.add(new Point(begin(slot), arrivals.get(slot), line.isPresent() ? OptionalDouble.of(line.get().meanWait()) : OptionalDouble.empty()));
        }
        return points;
    }

    /** What so many windows come to, by the formula; at once. */
    public WhatIf with(int count) {
        double people = 0;
        double waits = 0;
        double soon = 0;
        List<LocalTime> unstable = new ArrayList<>();
        for (int slot = 0; slot < arrivals.size(); slot++) {
            double here = arrivals.get(slot);
            Optional<? extends WaitingLine> line = line(slot, count);
            if (line.isEmpty()) {
                unstable.add(begin(slot));
                continue;
            }
            people += here;
            waits += here * line.get().meanWait();
            soon += here * line.get().within(limits.withinMinutes());
        }
        double work = arrivals.stream().mapToDouble(Double::doubleValue).sum() * minutes;
        double utilisation = work / (count * (double) arrivals.size() * Scenario.SLOT);
        boolean told = unstable.isEmpty() && people > 0;
        return new WhatIf(count, told ? OptionalDouble.of(waits / people) : OptionalDouble.empty(), told ? OptionalDouble.of(soon / people) : OptionalDouble.empty(), utilisation, unstable);
    }

    /** The fewest windows at which every half hour keeps what is promised; empty if nothing is promised or it cannot be kept with so many at most. */
    public OptionalInt needed(int atMost) {
        if (!(limits.share() > 0) || limits.share() >= 1) {
            return OptionalInt.empty();
        }
        int most = 1;
        for (int slot = 0; slot < arrivals.size(); slot++) {
            OptionalInt enough = Staffing.windowsFor(load(slot), patience, limits.withinMinutes(), limits.share(), atMost);
            if (enough.isEmpty()) {
                return enough;
            }
            most = Math.max(most, enough.getAsInt());
        }
        return OptionalInt.of(most);
    }

    /** The half hour in which most people come, in Erlang. */
    public double peak() {
        double most = arrivals.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Load(most * HALF_HOURS, minutes).erlangs();
    }

    private Load load(int slot) {
        return new Load(arrivals.get(slot) * HALF_HOURS, minutes);
    }

    private Optional<? extends WaitingLine> line(int slot, int count) {
        return patience.isPresent() ? Optional.of(ErlangA.of(load(slot), count, patience.getAsDouble())) : ErlangC.of(load(slot), count);
    }

    private LocalTime begin(int slot) {
        return opens.plusMinutes((long) slot * Scenario.SLOT);
    }
}

package org.tongban.window.check;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.window.HallItem;
import org.tongban.window.HallPlan;
import org.tongban.window.ServiceWindow;
import org.tongban.window.TicketStatistics;
import org.tongban.window.TicketStatistics.OfItem;
import org.tongban.window.check.DrawnScenarios.OpeningHours;
import org.tongban.window.scenario.ArrivalShape;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.Handling.Shape;
import org.tongban.window.scenario.ItemDemand;

/** The demand of a day, item by item and zone by zone. */
final class Demand {

    /** What stands in no zone gets one in the scenario. */
    private static final String NO_ZONE = "未分区";
    /** Fewer measured cases say nothing of a distribution. */
    private static final int ENOUGH = 30;
    /** Beyond so many items of a zone, the rare ones go together. */
    private static final int MOST_ITEMS = 40;

    private final Routes routes;
    private final Minutes minutes;
    private final OpeningHours hours;
    private final List<String> notes;

    Demand(Routes routes, Minutes minutes, OpeningHours hours, List<String> notes) {
        this.routes = routes;
        this.minutes = minutes;
        this.hours = hours;
        this.notes = notes;
    }

    static String zoneName(String zone) {
        return zone.isEmpty() ? NO_ZONE : zone;
    }

    /** Arrivals and minutes as measured; an item that several zones serve is split as they served it. */
    List<ItemDemand> fromTickets(HallPlan plan, TicketStatistics statistics, Optional<DayOfWeek> weekday) {
        Map<String, String> zoneOf = plan.windows().stream().collect(Collectors.toMap(ServiceWindow::number, window -> zoneName(window.zone()), (a, b) -> a));
        Map<String, List<ItemDemand>> byZone = new LinkedHashMap<>();
        int left = 0;
        for (OfItem item : statistics.items()) {
            Map<String, Long> served = new LinkedHashMap<>();
            item.windows().forEach((window, count) -> Optional.ofNullable(zoneOf.get(window)).ifPresent(zone -> served.merge(zone, count, Long::sum)));
            if (served.isEmpty()) {
                routes.item(item.item()).map(routes::of).orElse(List.of()).forEach(window -> served.merge(zoneName(window.zone()), 1L, Long::sum));
            }
            long all = served.values().stream().mapToLong(Long::longValue).sum();
            Optional<Handling> handling = handling(item);
            if (all == 0 || handling.isEmpty()) {
                left++;
                continue;
            }
            served.forEach((zone, count) -> byZone.computeIfAbsent(zone, none -> new ArrayList<>())
                    .add(new ItemDemand(served.size() > 1 ? item.name() + "（" + zone + "）" : item.name(), department(item.item()).orElse(item.name()), Optional.of(zone),
                            arrivals(item, weekday, count / (double) all), handling.get(), Optional.empty(), 0)));
        }
        if (left > 0) {
            notes.add(left + " 种事项未计入：没有本大厅窗口办过，或没有办理时长");
        }
        return byZone.entrySet().stream().flatMap(zone -> gathered(zone.getKey(), zone.getValue()).stream()).toList();
    }

    private Optional<String> department(String item) {
        return routes.item(item).map(HallItem::item).map(each -> each.department()).filter(name -> !name.isEmpty());
    }

    private List<Double> arrivals(OfItem item, Optional<DayOfWeek> weekday, double share) {
        List<List<Double>> days = weekday.isPresent() ? List.of(item.arrivals().on(weekday.get()))
                : item.arrivals().means().entrySet().stream().filter(day -> day.getKey().getValue() <= DayOfWeek.FRIDAY.getValue()).map(Map.Entry::getValue).toList();
        List<Double> arrivals = new ArrayList<>();
        for (int slot = 0; slot < hours.slots(); slot++) {
            int ofDay = Math.min(47, hours.slotOfDay(slot));
            arrivals.add(days.stream().mapToDouble(day -> day.get(ofDay)).average().orElse(0) * share);
        }
        return arrivals;
    }

    private Optional<Handling> handling(OfItem item) {
        double mean = item.handling().mean().orElse(0);
        if (item.handling().count() >= ENOUGH && mean > 0) {
            double cv = item.handling().deviation().orElse(mean) / mean;
            return Optional.of(new Handling(Shape.GAMMA, mean, cv, List.of()));
        }
        return minutes.of(item.item()).map(given -> Handling.exponential(given.minutes().doubleValue()));
    }

    /** Rare items of a zone as one, so that a day stays small enough to be looked at. */
    private static List<ItemDemand> gathered(String zone, List<ItemDemand> items) {
        if (items.size() <= MOST_ITEMS) {
            return items;
        }
        List<ItemDemand> inOrder = items.stream().sorted(Comparator.comparingDouble(ItemDemand::arrivalsOfTheDay).reversed().thenComparing(ItemDemand::name)).toList();
        List<ItemDemand> rare = inOrder.subList(MOST_ITEMS - 1, inOrder.size());
        double arrivals = rare.stream().mapToDouble(ItemDemand::arrivalsOfTheDay).sum();
        List<Double> together = new ArrayList<>(Collections.nCopies(rare.get(0).arrivals().size(), 0.0));
        rare.forEach(item -> {
            for (int slot = 0; slot < together.size(); slot++) {
                together.set(slot, together.get(slot) + item.arrivals().get(slot));
            }
        });
        double mean = arrivals == 0 ? rare.get(0).handling().mean() : rare.stream().mapToDouble(ItemDemand::minutesOfTheDay).sum() / arrivals;
        List<ItemDemand> gathered = new ArrayList<>(inOrder.subList(0, MOST_ITEMS - 1));
        gathered.add(new ItemDemand("其他事项（" + zone + "）", "其他", Optional.of(zone), together, Handling.exponential(mean), Optional.empty(), 0));
        return gathered;
    }

    /** Arrivals of a usual day of halls; items without minutes take as long as the others of the hall on average. */
    List<ItemDemand> fromVolumes(Map<String, Map<String, Double>> cases) {
        double known = 0;
        double work = 0;
        for (Map<String, Double> zone : cases.values()) {
            for (Map.Entry<String, Double> item : zone.entrySet()) {
                if (minutes.of(item.getKey()).isPresent()) {
                    known += item.getValue();
                    work += item.getValue() * minutes.of(item.getKey()).get().minutes().doubleValue();
                }
            }
        }
        if (known == 0) {
            return List.of();
        }
        double usual = work / known;
        List<ItemDemand> demands = new ArrayList<>();
        List<String> assumed = new ArrayList<>();
        cases.forEach((zone, byItem) -> byItem.forEach((item, count) -> {
            if (minutes.of(item).isEmpty()) {
                assumed.add(name(item));
            }
            double mean = minutes.of(item).map(each -> each.minutes().doubleValue()).orElse(usual);
            boolean elsewhere = cases.entrySet().stream().anyMatch(other -> !other.getKey().equals(zone) && other.getValue().containsKey(item));
            demands.add(new ItemDemand(elsewhere ? name(item) + "（" + zone + "）" : name(item), department(item).orElse(item), Optional.of(zone),
                    ArrivalShape.HALL.spread(count, hours.opens(), hours.slots()), Handling.exponential(mean), Optional.empty(), 0));
        }));
        if (!assumed.isEmpty()) {
            notes.add("没有办理时长，按其他事项的平均 " + String.format(java.util.Locale.ROOT, "%.1f", usual) + " 分钟估计：" + String.join("、", assumed));
        }
        return demands;
    }

    private String name(String item) {
        return routes.item(item).map(each -> each.item().name()).orElse(item);
    }
}

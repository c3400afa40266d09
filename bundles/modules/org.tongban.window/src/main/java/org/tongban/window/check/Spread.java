package org.tongban.window.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolume.Subject;
import org.tongban.window.ServiceWindow;

/**
 * The cases of a year, spread over the windows that take them in even shares. What goes to a zone of which no windows are
 * recorded stays with the zone. A total of a department counts only where nothing is told of its items, a total of a zone
 * only where nothing else is told of the zone: nothing counts twice.
 */
final class Spread {

    /** Digits kept of a share: more than any sum of shares shows. */
    private static final int DIGITS = 12;

    /** Cases by zone, window (empty for the zone as a whole) and item. */
    private final Map<String, Map<String, Map<String, BigDecimal>>> cases = new LinkedHashMap<>();
    private long unplaced;

    Spread(HallPlan plan, Routes routes, List<HallVolume> volumes) {
        List<HallVolume> counter = volumes.stream().filter(HallVolume::isAtTheCounter).toList();
        Set<String> toldByItem = new LinkedHashSet<>();
        for (HallVolume volume : of(counter, Subject.ITEM)) {
            routes.item(volume.name()).ifPresentOrElse(item -> {
                toldByItem.add(item.item().department());
                place(volume, routes.of(item), routes.zonesOf(item.item().department()), item.item().code());
            }, () -> place(volume, List.of(), List.of(), volume.name()));
        }
        for (HallVolume volume : of(counter, Subject.DEPARTMENT)) {
            if (!toldByItem.contains(volume.name())) {
                place(volume, routes.ofDepartment(volume.name()), routes.zonesOf(volume.name()), volume.name());
            }
        }
        Set<String> told = Set.copyOf(cases.keySet());
        for (HallVolume volume : of(counter, Subject.ZONE)) {
            if (!told.contains(volume.name())) {
                place(volume, plan.windowsOf(volume.name()), plan.zone(volume.name()).map(zone -> List.of(zone.name())).orElse(List.of()), volume.name());
            }
        }
    }

    private static List<HallVolume> of(List<HallVolume> volumes, Subject subject) {
        return volumes.stream().filter(volume -> volume.subject() == subject).toList();
    }

    private void place(HallVolume volume, List<ServiceWindow> windows, List<String> zones, String item) {
        BigDecimal count = BigDecimal.valueOf(volume.cases());
        if (!windows.isEmpty()) {
            BigDecimal share = count.divide(BigDecimal.valueOf(windows.size()), DIGITS, RoundingMode.HALF_UP);
            windows.forEach(window -> add(window.zone(), window.number(), item, share));
        } else if (!zones.isEmpty()) {
            BigDecimal share = count.divide(BigDecimal.valueOf(zones.size()), DIGITS, RoundingMode.HALF_UP);
            zones.forEach(zone -> add(zone, "", item, share));
        } else {
            unplaced += volume.cases();
        }
    }

    private void add(String zone, String window, String item, BigDecimal share) {
        cases.computeIfAbsent(zone, z -> new LinkedHashMap<>()).computeIfAbsent(window, w -> new LinkedHashMap<>()).merge(item, share, BigDecimal::add);
    }

    /** Cases that neither a window nor a zone takes. */
    long unplaced() {
        return unplaced;
    }

    boolean knows(String zone) {
        return cases.containsKey(zone);
    }

    /** The cases of a zone by item. */
    Map<String, BigDecimal> ofZone(String zone) {
        Map<String, BigDecimal> byItem = new LinkedHashMap<>();
        cases.getOrDefault(zone, Map.of()).values().forEach(window -> window.forEach((item, count) -> byItem.merge(item, count, BigDecimal::add)));
        return byItem.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> rounded(entry.getValue()), (a, b) -> a, LinkedHashMap::new));
    }

    /** The cases of a window by item; a window of which nothing is told has none. */
    Map<String, BigDecimal> ofWindow(ServiceWindow window) {
        return cases.getOrDefault(window.zone(), Map.of()).getOrDefault(window.number(), Map.of());
    }

    static long whole(BigDecimal count) {
        return count.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** At most four decimals, without the dust of the division. */
    static BigDecimal rounded(BigDecimal count) {
        BigDecimal four = count.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return four.scale() < 0 ? four.setScale(0) : four;
    }
}

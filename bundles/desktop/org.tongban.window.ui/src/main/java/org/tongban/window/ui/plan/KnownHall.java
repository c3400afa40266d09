package org.tongban.window.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.SiteId;
import org.tongban.window.floor.FirstDraft;

/**
 * What the records know of a hall, as far as a plan of it needs.
 *
 * @param floors     how many floors people are served on
 * @param windows    in the order of the records
 * @param facilities kinds of facilities
 * @param cases      of a year by window number, of those known
 * @param year       of the cases; 0 if none are known
 */
public record KnownHall(SiteId site, String name, int floors, List<Zone> zones, List<Window> windows, List<String> facilities, Map<String, Long> cases, int year) {

    /** @param floor 1 for the ground floor */
    public record Zone(String name, int floor) {
    }

    /** @param zone empty if it stands in none; @param description what it is, such as its type and departments */
    public record Window(String number, String zone, int floor, String description) {
    }

    public KnownHall {
        zones = List.copyOf(zones);
        windows = List.copyOf(windows);
        facilities = List.copyOf(facilities);
        cases = Map.copyOf(cases);
    }

    /** The zones of a floor with their windows, for a first draft; windows that stand in none come last, under the floor's own name. */
    List<FirstDraft.Sketch> sketches(int floor, String others) {
        List<FirstDraft.Sketch> sketches = new ArrayList<>();
        for (Zone zone : zones) {
            if (zone.floor() == floor) {
                sketches.add(new FirstDraft.Sketch(zone.name(), windows.stream().filter(window -> window.zone().equals(zone.name())).map(Window::number).toList()));
            }
        }
        List<String> rest = windows.stream().filter(window -> window.floor() == floor && zones.stream().noneMatch(zone -> zone.name().equals(window.zone())))
                .map(Window::number).toList();
        if (!rest.isEmpty()) {
            sketches.add(new FirstDraft.Sketch(others, rest));
        }
        return sketches;
    }

    /** The cases of the window with the fewest; 0 if none are known. */
    long fewest() {
        return cases.values().stream().mapToLong(Long::longValue).min().orElse(0);
    }

    long most() {
        return cases.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Each window's cases as a share of the most. */
    Map<String, Double> shares() {
        long most = most();
        Map<String, Double> shares = new HashMap<>();
        if (most > 0) {
            cases.forEach((number, count) -> shares.put(number, (double) count / most));
        }
        return shares;
    }
}

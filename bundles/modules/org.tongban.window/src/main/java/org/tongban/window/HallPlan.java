package org.tongban.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.registry.Site;

/**
 * A hall as it is on a day: what of its zones, windows and facilities is valid then. Windows and zones are in the order
 * in which they were first recorded.
 *
 * @param site its site, with name and aliases
 */
public record HallPlan(Site site, Hall hall, LocalDate day, List<HallZone> zones, List<ServiceWindow> windows, List<HallFacility> facilities) {

    public HallPlan {
        zones = List.copyOf(zones);
        windows = List.copyOf(windows);
        facilities = List.copyOf(facilities);
    }

    public Optional<HallZone> zone(String name) {
        return zones.stream().filter(zone -> zone.name().equals(name)).findFirst();
    }

    public Optional<ServiceWindow> window(String number) {
        return windows.stream().filter(window -> window.number().equals(number)).findFirst();
    }

    /** The windows that stand in a zone; an empty name for those that stand in none. */
    public List<ServiceWindow> windowsOf(String zone) {
        return windows.stream().filter(window -> window.zone().equals(zone)).toList();
    }
}

package org.tongban.window.ui.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.registry.Site;
import org.tongban.window.HallChecks;
import org.tongban.window.HallLoad;
import org.tongban.window.HallPlan;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.Tickets;

/**
 * What was read of a hall for the load view.
 *
 * @param halls   the halls there are, in order
 * @param plan    the hall shown, as it is on the day
 * @param load    what its windows have to bear in the year; empty if nothing is recorded to tell
 * @param checks  the demands of the documents on it
 * @param tickets arrivals by zone, of all tickets stored; empty if none are
 * @param drawn   its day as a scenario; empty if there is not enough to draw one
 * @param missing why there is no scenario, as a sentence; empty if there is one
 */
public record LoadSnapshot(List<Site> halls, HallPlan plan, LocalDate day, int year, Optional<HallLoad> load, List<HallChecks.Result> checks, List<Tickets.ZoneArrivals> tickets,
        Optional<ScenarioOfHall.Drawn> drawn, String missing) {

    public LoadSnapshot {
        halls = List.copyOf(halls);
        checks = List.copyOf(checks);
        tickets = List.copyOf(tickets);
    }
}

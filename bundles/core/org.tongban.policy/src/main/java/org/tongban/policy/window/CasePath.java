package org.tongban.policy.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongban.policy.window.CasePathPolicy.Deviation;
import org.tongban.policy.window.CasePathPolicy.Fault;
import org.tongban.policy.window.CasePathPolicy.Stop;

/**
 * The way of a case as a document lays it down: which step after which, and at what kind of window or in a back office.
 * Steps that the document does not name may come anywhere.
 *
 * @param stations the steps in their order
 */
public record CasePath(List<Station> stations) {

    /**
     * A step and where it belongs.
     *
     * @param windows the kinds of window that may do it; none if it belongs in a back office
     */
    public record Station(CaseStep step, Set<WindowType> windows) {

        public Station {
            windows = Set.copyOf(windows);
        }

        boolean isRight(Stop stop) {
            return stop.window().map(windows::contains).orElse(windows.isEmpty());
        }
    }

    public CasePath {
        stations = List.copyOf(stations);
    }

    /** What deviates from this way, in its order; at each step the first thing that does. */
    public List<Deviation> deviations(List<Stop> path) {
        List<Deviation> found = new ArrayList<>();
        int before = -1;
        for (Station station : stations) {
            int at = -1;
            for (int i = path.size() - 1; i >= 0; i--) {
                at = path.get(i).step() == station.step() ? i : at;
            }
            if (at < 0) {
                found.add(new Deviation(station.step(), Fault.MISSING, ""));
                continue;
            }
            if (at < before) {
                found.add(new Deviation(station.step(), Fault.TOO_EARLY, path.get(at).place()));
            } else {
                path.stream().filter(stop -> stop.step() == station.step() && !station.isRight(stop)).findFirst()
                        .ifPresent(stop -> found.add(new Deviation(station.step(), Fault.ELSEWHERE, stop.place())));
            }
            before = Math.max(before, at);
        }
        return List.copyOf(found);
    }
}

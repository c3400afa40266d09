package org.tongban.policy.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongban.policy.window.CasePathPolicy.Deviation;
import org.tongban.policy.window.CasePathPolicy.Fault;
import org.tongban.policy.window.CasePathPolicy.PathCheck;
import org.tongban.policy.window.CasePathPolicy.Stop;

/**
 * The way that a document lays down for a case, as data: which steps, in which order, where.
 *
 * @param legs in order
 */
public record PathRule(List<Leg> legs) {

    /**
     * A step and where it belongs.
     *
     * @param windows      kinds of windows at which it may be done
     * @param isBackOffice whether it may be done behind the windows
     */
    public record Leg(CaseStep step, Set<WindowType> windows, boolean isBackOffice) {
        public Leg {
            windows = Set.copyOf(windows);
        }

        boolean isRightPlace(Stop stop) {
            return stop.window().map(windows::contains).orElse(isBackOffice);
        }

        @Override
        public String toString() {
            List<String> places = new ArrayList<>(windows.stream().sorted().map(WindowType::label).toList());
            if (isBackOffice) {
                places.add("部门后台");
            }
            return step + "（" + String.join("或", places) + "）";
        }
    }

    public PathRule {
        legs = List.copyOf(legs);
    }

    /** What is wrong with a path, by the order of the legs; further steps that the rule does not name are no fault. */
    public PathCheck check(List<Stop> path) {
        List<Deviation> deviations = new ArrayList<>();
        int reached = -1;
        for (Leg leg : legs) {
            List<Stop> done = path.stream().filter(stop -> stop.step() == leg.step()).toList();
            if (done.isEmpty()) {
                deviations.add(new Deviation(leg.step(), Fault.MISSING, ""));
                continue;
            }
            done.stream().filter(stop -> !leg.isRightPlace(stop)).findFirst().ifPresent(stop -> deviations.add(new Deviation(leg.step(), Fault.ELSEWHERE, stop.place())));
            int first = path.indexOf(done.get(0));
            if (first < reached) {
                deviations.add(new Deviation(leg.step(), Fault.TOO_EARLY, done.get(0).place()));
            }
            reached = Math.max(reached, first);
        }
        return new PathCheck(deviations);
    }

    @Override
    public String toString() {
        return String.join("→", legs.stream().map(Leg::toString).toList());
    }
}

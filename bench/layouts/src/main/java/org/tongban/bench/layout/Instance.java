package org.tongban.bench.layout;

import java.util.List;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.Problem;

/**
 * A layout to be found, as every solver gets it: linear but for the tables.
 *
 * @param name     of the instance
 * @param problem  units, zones and limits; work in whole minutes of a half hour
 * @param capacity the most work in a half hour by windows open, from 0 up
 * @param lines    by windows open: waiting is the highest of slope × work − drop and 0; empty rows for other goals
 */
record Instance(String name, Problem problem, int[] capacity, List<int[][]> lines) {

    Goal goal() {
        return problem.goal();
    }

    int units() {
        return problem.units().size();
    }

    int zones() {
        return problem.zones().size();
    }

    int slots() {
        return problem.slots();
    }

    int tidal() {
        return problem.goal() == Goal.BALANCE ? 0 : problem.maxTidal();
    }

    int work(int unit, int slot) {
        return problem.units().get(unit).work()[slot];
    }

    int day(int unit) {
        int sum = 0;
        for (int minutes : problem.units().get(unit).work()) {
            sum += minutes;
        }
        return sum;
    }

    boolean allowed(int unit, int zone) {
        return problem.units().get(unit).allowed()[zone];
    }

    int min(int zone) {
        return problem.zones().get(zone).min();
    }

    int max(int zone) {
        return problem.zones().get(zone).max();
    }

    /** The most that waiting of a zone in a half hour can come to. */
    int mostWaiting() {
        int most = 0;
        for (int n = 1; n < capacity.length; n++) {
            most = Math.max(most, waiting(lines.get(n), capacity[n]));
        }
        return most;
    }

    static int waiting(int[][] lines, long work) {
        long most = 0;
        for (int[] line : lines) {
            most = Math.max(most, line[0] * work - line[1]);
        }
        return Math.toIntExact(most);
    }
}

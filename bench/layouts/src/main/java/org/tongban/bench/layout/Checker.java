package org.tongban.bench.layout;

import java.util.ArrayList;
import java.util.List;
import org.tongban.window.optimise.Layout;
import org.tongban.window.optimise.Problem;

/** Says by the instance's own tables, and by nothing of any solver, what a layout breaks and what it is worth. */
final class Checker {

    private Checker() {
    }

    static List<String> breaches(Instance at, Layout layout) {
        List<String> found = new ArrayList<>();
        int[] zoneOf = layout.zoneOf();
        for (int u = 0; u < at.units(); u++) {
            if (zoneOf[u] < 0 || zoneOf[u] >= at.zones() || !at.allowed(u, zoneOf[u])) {
                found.add("unit " + u + " in zone " + zoneOf[u]);
            }
        }
        for (int[] pair : at.problem().apart()) {
            if (zoneOf[pair[0]] == zoneOf[pair[1]]) {
                found.add("units " + pair[0] + ", " + pair[1] + " together");
            }
        }
        int sum = 0;
        for (int z = 0; z < at.zones(); z++) {
            sum += layout.windows()[z];
            if (layout.windows()[z] < at.min(z)) {
                found.add("zone " + z + " below its least");
            }
            for (int t = 0; t < at.slots(); t++) {
                int open = layout.windows()[z] + layout.tidal()[z][t];
                if (open > at.max(z) || layout.tidal()[z][t] < 0) {
                    found.add("zone " + z + " has no room");
                } else if (work(at, zoneOf, z, t) > at.capacity()[open]) {
                    found.add("zone " + z + " overloaded in half hour " + t);
                }
            }
        }
        for (int t = 0; t < at.slots(); t++) {
            int open = 0;
            for (int z = 0; z < at.zones(); z++) {
                open += layout.tidal()[z][t];
            }
            if (open > at.tidal()) {
                found.add("too many tidal windows in half hour " + t);
            }
        }
        Problem problem = at.problem();
        boolean right = switch (at.goal()) {
            case WINDOWS -> sum >= problem.minWindows() && sum <= problem.maxWindows();
            case WAIT, BALANCE -> sum == problem.given();
        };
        if (!right) {
            found.add(sum + " windows");
        }
        return found;
    }

    static long value(Instance at, Layout layout) {
        int windows = 0;
        int tidal = 0;
        long waiting = 0;
        long high = 0;
        long low = Long.MAX_VALUE;
        for (int z = 0; z < at.zones(); z++) {
            long day = 0;
            windows += layout.windows()[z];
            for (int t = 0; t < at.slots(); t++) {
                int work = work(at, layout.zoneOf(), z, t);
                int open = layout.windows()[z] + layout.tidal()[z][t];
                tidal += layout.tidal()[z][t];
                day += work;
                if (!at.lines().isEmpty()) {
                    waiting += Instance.waiting(at.lines().get(open), work);
                }
            }
            if (layout.windows()[z] > 0) {
                high = Math.max(high, -Math.floorDiv(-day, layout.windows()[z]));
                low = Math.min(low, Math.floorDiv(day, layout.windows()[z]));
            }
        }
        return switch (at.goal()) {
            case WINDOWS -> (long) windows * at.slots() + tidal;
            case WAIT -> waiting;
            case BALANCE -> 2 * high - low;
        };
    }

    static int work(Instance at, int[] zoneOf, int zone, int slot) {
        int sum = 0;
        for (int u = 0; u < at.units(); u++) {
            if (zoneOf[u] == zone) {
                sum += at.work(u, slot);
            }
        }
        return sum;
    }
}

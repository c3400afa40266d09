package org.tongban.window.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Where the units stand during the search, and the steps from there: proposed, then accepted or refused. */
final class Moves {

    private static final int MOVE = 45;
    private static final int SWAP = 85;
    private static final int CHAIN = 98;

    private final Problem problem;
    private final SplittableRandom random;
    private final int zones;
    private final int[] zoneOf;
    private final int[] movable;
    private final ZoneLoad[] now;
    private final ZoneLoad[] spare;
    private final ZoneLoad[] seen;
    private final boolean[] touched;
    private final int[] moved;
    private final int[] from;
    private int changes;

    Moves(Problem problem, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
        this.zones = problem.zones().size();
        int units = problem.units().size();
        zoneOf = new int[units];
        moved = new int[units * 2 + 4];
        from = new int[units * 2 + 4];
        touched = new boolean[zones];
        now = new ZoneLoad[zones];
        spare = new ZoneLoad[zones];
        seen = new ZoneLoad[zones];
        int[][] foes = foes(problem);
        for (int z = 0; z < zones; z++) {
            now[z] = new ZoneLoad(problem, problem.zones().get(z), foes);
            spare[z] = new ZoneLoad(problem, problem.zones().get(z), foes);
        }
        movable = java.util.stream.IntStream.range(0, units).filter(u -> choices(problem.units().get(u)) > 1).toArray();
        clear();
    }

    private static int choices(Problem.Unit unit) {
        int count = 0;
        for (boolean here : unit.allowed()) {
            count += here ? 1 : 0;
        }
        return count;
    }

    private static int[][] foes(Problem problem) {
        List<List<Integer>> lists = new ArrayList<>();
        problem.units().forEach(unit -> lists.add(new ArrayList<>()));
        for (int[] pair : problem.apart()) {
            lists.get(pair[0]).add(pair[1]);
            lists.get(pair[1]).add(pair[0]);
        }
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    /** The zones as they are, with what is proposed. */
    ZoneLoad[] loads() {
        return seen;
    }

    int[] zoneOf() {
        return zoneOf.clone();
    }

    /** No unit stands anywhere. */
    void clear() {
        java.util.Arrays.fill(zoneOf, -1);
        changes = 0;
        for (int z = 0; z < zones; z++) {
            for (int u = 0; u < zoneOf.length; u++) {
                if (now[z].has[u]) {
                    now[z].remove(u);
                }
            }
            now[z].settle();
            seen[z] = now[z];
            touched[z] = false;
        }
    }

    void reset(int[] places) {
        clear();
        for (int u = 0; u < places.length; u++) {
            zoneOf[u] = places[u];
            now[places[u]].add(u);
        }
        for (ZoneLoad load : now) {
            load.settle();
        }
    }

    /** Proposes that a unit that stands nowhere stand in a zone. */
    void put(int unit, int zone) {
        shift(unit, zone);
        settle();
    }

    void shake(int times) {
        for (int i = 0; i < times && movable.length > 0; i++) {
            int unit = movable[random.nextInt(movable.length)];
            shift(unit, elsewhere(unit));
        }
        settle();
        accept();
    }

    /** Proposes a step; false if the dice gave none. */
    boolean propose() {
        if (movable.length == 0) {
            return false;
        }
        int kind = random.nextInt(100);
        int unit = movable[random.nextInt(movable.length)];
        if (kind < MOVE) {
            shift(unit, elsewhere(unit));
        } else if (kind < SWAP) {
            int other = movable[random.nextInt(movable.length)];
            int a = zoneOf[unit];
            int b = zoneOf[other];
            if (a == b || !allowed(unit, b) || !allowed(other, a)) {
                return false;
            }
            shift(unit, b);
            shift(other, a);
        } else if (kind < CHAIN) {
            int to = elsewhere(unit);
            int other = movable[random.nextInt(movable.length)];
            for (int tries = 0; tries < 8 && zoneOf[other] != to; tries++) {
                other = movable[random.nextInt(movable.length)];
            }
            if (zoneOf[other] != to || other == unit) {
                return false;
            }
            shift(unit, to);
            shift(other, elsewhere(other));
        } else {
            trade(zoneOf[unit], random.nextInt(zones));
        }
        settle();
        return true;
    }

    /** Two zones trade what may be traded; if one is empty this empties the other. */
    private void trade(int a, int b) {
        if (a == b) {
            return;
        }
        for (int u : movable) {
            if (zoneOf[u] == a && allowed(u, b)) {
                shift(u, b);
            } else if (zoneOf[u] == b && allowed(u, a)) {
                shift(u, a);
            }
        }
    }

    private boolean allowed(int unit, int zone) {
        return problem.units().get(unit).allowed()[zone];
    }

    private int elsewhere(int unit) {
        int zone;
        do {
            zone = random.nextInt(zones);
        } while (zone == zoneOf[unit] || !allowed(unit, zone));
        return zone;
    }

    private void shift(int unit, int zone) {
        moved[changes] = unit;
        from[changes++] = zoneOf[unit];
        if (zoneOf[unit] >= 0) {
            touch(zoneOf[unit]).remove(unit);
        }
        touch(zone).add(unit);
        zoneOf[unit] = zone;
    }

    private ZoneLoad touch(int zone) {
        if (!touched[zone]) {
            touched[zone] = true;
            spare[zone].becomes(now[zone]);
            seen[zone] = spare[zone];
        }
        return seen[zone];
    }

    private void settle() {
        for (int z = 0; z < zones; z++) {
            if (touched[z]) {
                seen[z].settle();
            }
        }
    }

    void accept() {
        for (int z = 0; z < zones; z++) {
            if (touched[z]) {
                touched[z] = false;
                spare[z] = now[z];
                now[z] = seen[z];
            }
        }
        changes = 0;
    }

    void refuse() {
        for (int z = 0; z < zones; z++) {
            if (touched[z]) {
                touched[z] = false;
                seen[z] = now[z];
            }
        }
        while (changes > 0) {
            changes--;
            zoneOf[moved[changes]] = from[changes];
        }
    }
}

package org.tongban.window.optimise;

import java.util.Arrays;
import java.util.Optional;

/**
 * A value that no layout can fall below. Every relaxation here only lets more layouts in: units may be divided, apart wishes and, but for
 * windows, the departments' choice of zones are forgotten, and windows take what they could with the quickest cases ({@link Tables#atMost}).
 */
final class Bound {

    private static final int MANY_ZONES = 10;

    private final Problem problem;
    private final int zones;
    private final int slots;

    Bound(Problem problem) {
        this.problem = problem;
        this.zones = problem.zones().size();
        this.slots = problem.slots();
    }

    long value() {
        return switch (problem.goal()) {
            case WINDOWS -> windows();
            case WAIT -> new WaitBound(problem).value();
            case BALANCE -> balance();
        };
    }

    /** Windows needed in each half hour, whatever the layout, tidal ones among them; more than fit if no layout is possible. */
    int[] atEachHalfHour() {
        int[][] needed = needed();
        int[] all = new int[slots];
        for (int t = 0; t < slots; t++) {
            all[t] = partitioned(needed[t]);
        }
        return all;
    }

    /**
     * Zones that have not room enough for the units that may go nowhere else.
     *
     * @param zones as bits
     * @param room  windows that fit there
     */
    record Crowd(int zones, int slot, int room) {
    }

    /** The smallest set of zones that cannot do what only they may do, if any. */
    Optional<Crowd> crowd() {
        int[][] needed = needed();
        Crowd least = null;
        for (int q = 1; q < needed[0].length; q++) {
            int set = needed[0].length == 2 ? -1 : q;
            int room = 0;
            for (int z = 0; z < zones; z++) {
                room += (z >= Integer.SIZE || (set >> z & 1) != 0) ? problem.zones().get(z).max() : 0;
            }
            for (int t = 0; t < slots; t++) {
                if (needed[t][q] > room && (least == null || Integer.bitCount(set) < Integer.bitCount(least.zones()))) {
                    least = new Crowd(set, t, room);
                }
            }
        }
        return Optional.ofNullable(least);
    }

    /** Permanent windows needed in all, whatever the layout. */
    int permanent() {
        if (problem.maxTidal() == 0) {
            int[][] needed = needed();
            int[] most = needed[0].clone();
            for (int[] slot : needed) {
                for (int q = 0; q < most.length; q++) {
                    most[q] = Math.max(most[q], slot[q]);
                }
            }
            return partitioned(most);
        }
        int least = problem.zones().stream().mapToInt(Problem.Zone::min).sum();
        return Math.max(least, Arrays.stream(atEachHalfHour()).max().orElse(0) - problem.maxTidal());
    }

    private long windows() {
        int least = Math.max(problem.minWindows(), permanent());
        if (problem.maxTidal() == 0) {
            return (long) slots * least;
        }
        int[] needed = atEachHalfHour();
        int most = Math.max(least, Arrays.stream(needed).max().orElse(0));
        long best = Long.MAX_VALUE;
        for (int n = least; n <= most; n++) {
            long cost = (long) slots * n;
            for (int t = 0; t < slots; t++) {
                cost += Math.max(0, needed[t] - n);
            }
            best = Math.min(best, cost);
        }
        return best;
    }

    /** All work on the given windows: the busiest has no less than the mean, the idlest no more. */
    private long balance() {
        long work = problem.work();
        long windows = Math.max(1, problem.given());
        long high = (work + windows - 1) / windows;
        return 2 * high - work / windows;
    }

    /** By half hour and set of zones (as bits): windows needed there by those units that may go nowhere else. */
    private int[][] needed() {
        int sets = zones <= MANY_ZONES ? 1 << zones : 0;
        if (sets == 0) {
            return neededOfAll();
        }
        int[] masks = problem.units().stream().mapToInt(Bound::mask).toArray();
        int[][] needed = new int[slots][sets];
        long[][] carries = new long[sets][];
        carries[0] = new long[1];
        for (int q = 1; q < sets; q++) {
            int z = Integer.numberOfTrailingZeros(q);
            carries[q] = with(carries[q & (q - 1)], problem.zones().get(z).max());
            int least = 0;
            for (int k = 0; k < zones; k++) {
                least += (q >> k & 1) * problem.zones().get(k).min();
            }
            for (int t = 0; t < slots; t++) {
                long work = 0;
                for (int u = 0; u < masks.length; u++) {
                    work += (masks[u] & ~q) == 0 ? problem.units().get(u).work()[t] : 0;
                }
                needed[t][q] = Math.max(least, fewest(carries[q], work));
            }
        }
        return needed;
    }

    private int[][] neededOfAll() {
        long[] carries = new long[1];
        int least = 0;
        for (Problem.Zone zone : problem.zones()) {
            carries = with(carries, zone.max());
            least += zone.min();
        }
        int[][] needed = new int[slots][2];
        for (int t = 0; t < slots; t++) {
            needed[t][1] = Math.max(least, fewest(carries, problem.work(t)));
        }
        return needed;
    }

    static int mask(Problem.Unit unit) {
        int mask = 0;
        for (int z = 0; z < unit.allowed().length && z < Integer.SIZE; z++) {
            mask |= unit.allowed()[z] ? 1 << z : 0;
        }
        return mask;
    }

    /** The most work that so many windows take, by windows, when one more zone may have up to {@code room} of them. */
    private long[] with(long[] carries, int room) {
        long[] more = new long[carries.length + room];
        for (int n = 0; n < carries.length; n++) {
            for (int c = 0; c <= room; c++) {
                more[n + c] = Math.max(more[n + c], carries[n] + problem.tables().atMost(c));
            }
        }
        return more;
    }

    /** One more than there is room for if all cannot carry it. */
    private static int fewest(long[] carries, long work) {
        int n = 0;
        while (n < carries.length && carries[n] < work) {
            n++;
        }
        return n;
    }

    /** The most that the zones need when looked at in groups, each by itself. */
    private static int partitioned(int[] needed) {
        int[] best = needed.clone();
        for (int q = 1; q < best.length; q++) {
            int lowest = q & -q;
            for (int part = (q - 1) & q; part > 0; part = (part - 1) & q) {
                if ((part & lowest) != 0) {
                    best[q] = Math.max(best[q], needed[part] + best[q & ~part]);
                }
            }
        }
        return best[best.length - 1];
    }
}

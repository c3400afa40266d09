package org.tongban.bench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.Problem;

/**
 * Halls made up from a seed: departments with a volume, a handling time and a shape of the day of their own, zones with room for some
 * of them, pairs that must be apart. A department of an instance may stand for several that belong together.
 */
final class Instances {

    private static final int SLOTS = 16;
    private static final int SLOT = 30;
    /** Not a rule of any place: limits of the made-up halls. */
    private static final double SHARE = 0.8;
    private static final double WITHIN = 10;
    private static final double MOST_LOAD = 0.85;

    private Instances() {
    }

    static List<Instance> twenty(long seed) {
        Goal[] goals = {Goal.WINDOWS, Goal.WAIT, Goal.WINDOWS, Goal.BALANCE, Goal.WINDOWS, Goal.WAIT, Goal.BALANCE};
        List<Instance> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Goal goal = goals[i % goals.length];
            int zones = 4 + i * 5 / 19;
            int units = Math.min(40, 12 + (i * 28) / 19);
            int tidal = goal == Goal.WINDOWS && i % 2 == 0 ? 1 + i % 3 : 0;
            all.add(one(String.format("%02d", i + 1), goal, units, zones, tidal, new SplittableRandom(seed * 1_000 + i)));
        }
        return all;
    }

    private static Instance one(String name, Goal goal, int units, int zones, int tidal, SplittableRandom random) {
        double[] handling = new double[units];
        double[][] people = new double[units][SLOTS];
        double arrivals = 0;
        double minutes = 0;
        for (int u = 0; u < units; u++) {
            handling[u] = 4 + Math.pow(random.nextDouble(), 2) * 36;
            double load = 0.15 + Math.pow(random.nextDouble(), 1.6) * 1.8;
            double[] shape = shape(random);
            for (int t = 0; t < SLOTS; t++) {
                people[u][t] = load * SLOT / handling[u] * shape[t];
                arrivals += people[u][t];
                minutes += people[u][t] * handling[u];
            }
        }
        double usual = minutes / arrivals;
        int[] capacity = new int[13];
        for (int n = 1; n < capacity.length; n++) {
            capacity[n] = capacity(n, usual);
        }
        List<int[][]> lines = goal == Goal.WAIT ? lines(capacity) : List.of();
        List<Problem.Unit> all = new ArrayList<>();
        double open = 0.55 + 0.4 * random.nextDouble();
        for (int u = 0; u < units; u++) {
            boolean[] allowed = new boolean[zones];
            for (int z = 0; z < zones; z++) {
                allowed[z] = random.nextDouble() < open;
            }
            int first = random.nextInt(zones);
            allowed[first] = true;
            allowed[(first + 1 + random.nextInt(zones - 1)) % zones] = true;
            int[] work = new int[SLOTS];
            int[] come = new int[SLOTS];
            for (int t = 0; t < SLOTS; t++) {
                work[t] = (int) Math.round(people[u][t] * handling[u]);
                come[t] = (int) Math.round(people[u][t] * 1000);
            }
            all.add(new Problem.Unit("部门" + (u + 1), come, work, allowed));
        }
        List<int[]> apart = new ArrayList<>();
        for (int k = 0; k < units / 6; k++) {
            int a = random.nextInt(units);
            int b = random.nextInt(units);
            if (a != b) {
                apart.add(new int[] {Math.min(a, b), Math.max(a, b)});
            }
        }
        double peak = 0;
        for (int t = 0; t < SLOTS; t++) {
            double sum = 0;
            for (Problem.Unit unit : all) {
                sum += unit.work()[t];
            }
            peak = Math.max(peak, sum);
        }
        int wanted = (int) Math.ceil(peak / SLOT / 0.6);
        List<Problem.Zone> halls = new ArrayList<>();
        for (int z = 0; z < zones; z++) {
            int max = Math.min(12, Math.max(3, (int) Math.round(wanted * 1.35 / zones + random.nextInt(5) - 2)));
            halls.add(new Problem.Zone("区" + (z + 1), 1, max));
        }
        int room = halls.stream().mapToInt(Problem.Zone::max).sum();
        Problem fewest = new Problem(Goal.WINDOWS, all, halls, SLOTS, apart, zones, room, 0, tidal, new LinearTables(capacity, lines));
        if (goal == Goal.WINDOWS) {
            return new Instance(name, fewest, capacity, lines);
        }
        int given = Math.min(room, firstFit(fewest, capacity, random));
        return new Instance(name, new Problem(goal, all, halls, SLOTS, apart, zones, room, given, 0, new LinearTables(capacity, lines)), capacity, lines);
    }

    /** Windows of a hall filled by chance, the best of many: what a place might have given. */
    private static int firstFit(Problem problem, int[] capacity, SplittableRandom random) {
        int best = Integer.MAX_VALUE;
        for (int tries = 0; tries < 3_000; tries++) {
            int[] zoneOf = new int[problem.units().size()];
            int sum = 0;
            for (int u = 0; u < zoneOf.length; u++) {
                do {
                    zoneOf[u] = random.nextInt(problem.zones().size());
                } while (!problem.units().get(u).allowed()[zoneOf[u]]);
            }
            for (int z = 0; z < problem.zones().size() && sum < best; z++) {
                int windows = problem.zones().get(z).min();
                for (int t = 0; t < SLOTS; t++) {
                    int work = 0;
                    for (int u = 0; u < zoneOf.length; u++) {
                        work += zoneOf[u] == z ? problem.units().get(u).work()[t] : 0;
                    }
                    while (windows < capacity.length && capacity[windows] < work) {
                        windows++;
                    }
                }
                sum = windows > problem.zones().get(z).max() ? Integer.MAX_VALUE : sum + windows;
            }
            if (sum < best && problem.apart().stream().noneMatch(pair -> zoneOf[pair[0]] == zoneOf[pair[1]])) {
                best = sum;
            }
        }
        return best;
    }

    /** A busy morning, an afternoon that is less so, both somewhere else for each department; mean 1. */
    private static double[] shape(SplittableRandom random) {
        double[] shape = new double[SLOTS];
        double morning = 3 + 3 * random.nextDouble();
        double afternoon = 10 + 3 * random.nextDouble();
        double share = 0.4 + 0.4 * random.nextDouble();
        double sum = 0;
        for (int t = 0; t < SLOTS; t++) {
            double bell = share * Math.exp(-Math.pow((t - morning) / 1.8, 2)) + (1 - share) * Math.exp(-Math.pow((t - afternoon) / 2.0, 2));
            shape[t] = (0.25 + 2.4 * bell) * (0.9 + 0.2 * random.nextDouble());
            sum += shape[t];
        }
        for (int t = 0; t < SLOTS; t++) {
            shape[t] *= SLOTS / sum;
        }
        return shape;
    }

    /** The most whole minutes of work in a half hour at which so many windows keep the share waiting no longer, by Erlang's formula. */
    private static int capacity(int windows, double handling) {
        int minutes = 0;
        while (minutes + 1 <= MOST_LOAD * windows * SLOT && level(windows, (minutes + 1) / (double) SLOT, handling) >= SHARE) {
            minutes++;
        }
        return minutes;
    }

    private static double level(int windows, double offered, double handling) {
        return 1 - waits(windows, offered) * Math.exp(-(windows - offered) * WITHIN / handling);
    }

    private static double waits(int windows, double offered) {
        double blocked = 1;
        for (int n = 1; n <= windows; n++) {
            blocked = offered * blocked / (n + offered * blocked);
        }
        return windows * blocked / (windows - offered * (1 - blocked));
    }

    /** Waiting of a half hour in hundredths of a minute as lines through its curve, with whole slopes. */
    private static List<int[][]> lines(int[] capacity) {
        double[] at = {0.25, 0.5, 0.65, 0.8, 0.9, 0.97};
        List<int[][]> all = new ArrayList<>();
        all.add(new int[0][]);
        for (int n = 1; n < capacity.length; n++) {
            int[][] lines = new int[at.length][];
            for (int k = 0; k < at.length; k++) {
                double work = at[k] * capacity[n];
                int slope = (int) Math.round((queue(n, work + 0.5) - queue(n, work - 0.5)) * 100);
                lines[k] = new int[] {slope, (int) Math.round(slope * work - queue(n, work) * 100)};
            }
            all.add(lines);
        }
        return all;
    }

    /** Minutes waited in half an hour by all together. */
    private static double queue(int windows, double work) {
        double offered = work / SLOT;
        return SLOT * waits(windows, offered) * offered / (windows - offered);
    }
}

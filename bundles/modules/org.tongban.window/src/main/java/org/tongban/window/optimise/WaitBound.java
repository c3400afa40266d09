package org.tongban.window.optimise;

/**
 * Lagrange's bound on waiting: whoever takes on work of a half hour earns the half hour's price for it, whoever takes a window pays rent. Any
 * prices give a bound. They are found for each half hour by itself, as if windows could be moved every half hour; the same prices are then asked
 * of zones whose permanent windows stay all day, which only raises the bound.
 */
final class WaitBound {

    private static final int PRICES = 40;
    private static final int RENTS = 28;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Problem problem;
    private final int most;
    private final int windows;
    private final double[] cost;
    private final long[] taken;

    private double price;

    WaitBound(Problem problem) {
        this.problem = problem;
        this.most = problem.zones().stream().mapToInt(Problem.Zone::max).max().orElse(0);
        this.windows = problem.given() + problem.maxTidal();
        this.cost = new double[most + 1];
        this.taken = new long[most + 1];
    }

    long value() {
        int slots = problem.slots();
        double apart = 0;
        double allRent = 0;
        double constant = 0;
        double[] day = new double[most + 1];
        for (int t = 0; t < slots; t++) {
            long work = problem.work(t);
            double rent = bestRent(work);
            apart += Math.max(0, atRent(work, rent));
            dual(work, price, rent);
            for (int n = 0; n <= most; n++) {
                day[n] += cost[n];
            }
            allRent += rent;
            constant += price * work - rent * windows;
        }
        double together = constant;
        for (Problem.Zone zone : problem.zones()) {
            double least = Double.POSITIVE_INFINITY;
            for (int n = zone.min(); n <= zone.max(); n++) {
                least = Math.min(least, allRent * n + day[n]);
            }
            together += least;
        }
        double best = problem.maxTidal() > 0 ? apart : Math.max(apart, together);
        return (long) Math.max(0, Math.floor(best * (1 - 1e-9) - 0.5));
    }

    /** Where the dual of a half hour is highest: it is concave in the rent. */
    private double bestRent(long work) {
        double high = 1;
        double before = atRent(work, 0);
        for (double here = atRent(work, high); here > before && high < 1e12; here = atRent(work, high)) {
            before = here;
            high *= 2;
        }
        double low = 0;
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = atRent(work, a);
        double atB = atRent(work, b);
        for (int i = 0; i < RENTS; i++) {
            if (atA < atB) {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = atRent(work, b);
            } else {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = atRent(work, a);
            }
        }
        return atA > atB ? a : b;
    }

    /** The dual at this rent with the best price, which is left in {@link #price}: it rises as long as work is left over. */
    private double atRent(long work, double rent) {
        double high = 1;
        while (dual(work, high, rent) > 0 && high < 1e12) {
            high *= 4;
        }
        double low = 0;
        for (int i = 0; i < PRICES; i++) {
            double middle = (low + high) / 2;
            if (dual(work, middle, rent) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double below = value(work, low, rent);
        double above = value(work, high, rent);
        price = below > above ? low : high;
        return Math.max(below, above);
    }

    private double value(long work, double at, double rent) {
        dual(work, at, rent);
        double sum = at * work - rent * windows;
        for (Problem.Zone zone : problem.zones()) {
            sum += rent * best(zone, rent) + cost[best(zone, rent)];
        }
        return sum;
    }

    /** Works out what each number of windows costs and takes at these prices; answers the work left over. */
    private long dual(long work, double at, double rent) {
        for (int n = 0; n <= most; n++) {
            cheapest(n, work, at);
        }
        long left = work;
        for (Problem.Zone zone : problem.zones()) {
            left -= taken[best(zone, rent)];
        }
        return left;
    }

    private int best(Problem.Zone zone, double rent) {
        int at = zone.min();
        for (int n = zone.min() + 1; n <= zone.max(); n++) {
            if (rent * n + cost[n] < rent * at + cost[at]) {
                at = n;
            }
        }
        return at;
    }

    /** The work at which waiting less what the work earns is least, by its slope, which grows. */
    private void cheapest(int n, long work, double at) {
        long low = 0;
        long high = Math.min(work, problem.tables().atMost(n));
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (problem.tables().waiting(n, middle + 1) - problem.tables().waiting(n, middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        taken[n] = low;
        cost[n] = problem.tables().waiting(n, low) - at * low;
    }
}

package org.tongban.window.simulation;

/** What happened in some days, zone by zone and half hour by half hour. */
final class Tally {

    /** Waits are counted by size: 128 sizes to each doubling, from a quarter second to six days, so within 0.8 % of themselves. */
    private static final int FINENESS = 45;
    private static final int SMALLEST = (int) (Double.doubleToRawLongBits(0x1p-8) >>> FINENESS);
    private static final int SIZES = (int) (Double.doubleToRawLongBits(0x1p13) >>> FINENESS) - SMALLEST + 2;

    final int slots;
    private final double slotMinutes;
    private final double promised;
    final long[][] waits;
    final long[] served;
    final double[] waited;
    final long[] gone;
    final double[] busy;
    final double[] open;
    final long[] arrivedIn;
    final long[] servedIn;
    final long[] keptIn;
    final double[] waitedIn;
    final double[] queuedIn;

    /** @param promised minutes within which people are to be served */
    Tally(int zones, int slots, double slotMinutes, double promised) {
        this.slots = slots;
        this.slotMinutes = slotMinutes;
        this.promised = promised;
        waits = new long[zones][SIZES];
        served = new long[zones];
        waited = new double[zones];
        gone = new long[zones];
        busy = new double[zones];
        open = new double[zones];
        arrivedIn = new long[zones * slots];
        servedIn = new long[zones * slots];
        keptIn = new long[zones * slots];
        waitedIn = new double[zones * slots];
        queuedIn = new double[zones * slots];
    }

    void servedAtOnce(int zone, int slot) {
        served[zone]++;
        waits[zone][0]++;
        int at = zone * slots + slot;
        arrivedIn[at]++;
        servedIn[at]++;
        keptIn[at]++;
    }

    void served(int zone, int slot, double since, double now) {
        double wait = now - since;
        served[zone]++;
        waited[zone] += wait;
        waits[zone][size(wait)]++;
        int at = zone * slots + slot;
        servedIn[at]++;
        waitedIn[at] += wait;
        if (wait <= promised) {
            keptIn[at]++;
        }
        queued(zone, slot, since, now);
    }

    void left(int zone, int slot, double since, double now) {
        gone[zone]++;
        queued(zone, slot, since, now);
    }

    void joined(int zone, int slot) {
        arrivedIn[zone * slots + slot]++;
    }

    private void queued(int zone, int slot, double since, double now) {
        int at = slot;
        double from = since;
        double end = (at + 1) * slotMinutes;
        while (now > end && at + 1 < slots) {
            queuedIn[zone * slots + at] += end - from;
            from = end;
            at++;
            end += slotMinutes;
        }
        queuedIn[zone * slots + at] += Math.min(now, end) - from;
    }

    private static int size(double wait) {
        int size = (int) (Double.doubleToRawLongBits(wait) >>> FINENESS) - SMALLEST + 1;
        return size < 1 ? wait > 0 ? 1 : 0 : Math.min(size, SIZES - 1);
    }

    /** The wait that a share of those served does not exceed. */
    double percentile(int zone, double share) {
        double wanted = share * served[zone];
        long below = waits[zone][0];
        if (below >= wanted) {
            return 0;
        }
        for (int size = 1; size < SIZES; size++) {
            long here = waits[zone][size];
            if (here > 0 && below + here >= wanted) {
                double from = size == 1 ? 0 : bound(size);
                return from + (bound(size + 1) - from) * (wanted - below) / here;
            }
            below += here;
        }
        return bound(SIZES);
    }

    private static double bound(int size) {
        return Double.longBitsToDouble((long) (SMALLEST + size - 1) << FINENESS);
    }

    void add(Tally other) {
        for (int zone = 0; zone < waits.length; zone++) {
            add(waits[zone], other.waits[zone]);
        }
        add(served, other.served);
        add(waited, other.waited);
        add(gone, other.gone);
        add(busy, other.busy);
        add(open, other.open);
        add(arrivedIn, other.arrivedIn);
        add(servedIn, other.servedIn);
        add(keptIn, other.keptIn);
        add(waitedIn, other.waitedIn);
        add(queuedIn, other.queuedIn);
    }

    private static void add(long[] to, long[] more) {
        for (int at = 0; at < to.length; at++) {
            to[at] += more[at];
        }
    }

    private static void add(double[] to, double[] more) {
        for (int at = 0; at < to.length; at++) {
            to[at] += more[at];
        }
    }
}

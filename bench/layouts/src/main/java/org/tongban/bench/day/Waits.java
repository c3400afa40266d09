package org.tongban.bench.day;

/** What both programs keep of their days: waits by size and by half hour, queues, work, and each day's sums for the interval. */
final class Waits {

    private static final int FINENESS = 45;
    private static final int SMALLEST = (int) (Double.doubleToRawLongBits(0x1p-8) >>> FINENESS);
    private static final int SIZES = (int) (Double.doubleToRawLongBits(0x1p13) >>> FINENESS) - SMALLEST + 2;
    private static final double SLOT = 30;

    final double[][] servedOfDay;
    final double[][] waitedOfDay;
    final long[][] sizes;
    final long[] gone;
    final double[] busy;
    final long[][] servedIn;
    final double[][] waitedIn;
    final double[][] queuedIn;
    private final int slots;

    Waits(int zones, int slots, int days) {
        this.slots = slots;
        servedOfDay = new double[zones][days];
        waitedOfDay = new double[zones][days];
        sizes = new long[zones][SIZES];
        gone = new long[zones];
        busy = new double[zones];
        servedIn = new long[zones][slots];
        waitedIn = new double[zones][slots];
        queuedIn = new double[zones][slots];
    }

    void served(int day, int zone, int slot, double since, double now) {
        double wait = now - since;
        servedOfDay[zone][day]++;
        waitedOfDay[zone][day] += wait;
        int size = wait > 0 ? Math.max(1, Math.min(SIZES - 1, (int) (Double.doubleToRawLongBits(wait) >>> FINENESS) - SMALLEST + 1)) : 0;
        sizes[zone][size]++;
        servedIn[zone][slot]++;
        waitedIn[zone][slot] += wait;
        if (wait > 0) {
            queued(zone, slot, since, now);
        }
    }

    void left(int zone, int slot, double since, double now) {
        gone[zone]++;
        queued(zone, slot, since, now);
    }

    private void queued(int zone, int slot, double since, double now) {
        double from = since;
        for (int at = slot; at < slots && from < now; at++) {
            double end = Math.min(now, (at + 1) * SLOT);
            queuedIn[zone][at] += end - from;
            from = end;
        }
    }

    double mean(int zone) {
        return sum(waitedOfDay[zone]) / sum(servedOfDay[zone]);
    }

    /** Standard error of the mean wait, a ratio of two sums. */
    double error(int zone) {
        double mean = mean(zone);
        double squares = 0;
        int days = servedOfDay[zone].length;
        for (int day = 0; day < days; day++) {
            double off = waitedOfDay[zone][day] - mean * servedOfDay[zone][day];
            squares += off * off;
        }
        return Math.sqrt(squares / (days - 1) / days) / (sum(servedOfDay[zone]) / days);
    }

    double served(int zone) {
        return sum(servedOfDay[zone]) / servedOfDay[zone].length;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

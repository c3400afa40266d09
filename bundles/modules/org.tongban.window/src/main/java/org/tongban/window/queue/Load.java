package org.tongban.window.queue;

/**
 * People who come at random and the work they bring.
 *
 * @param perHour mean number of people who come in an hour, 0 or more
 * @param minutes mean minutes at the window (exponential), above 0
 */
public record Load(double perHour, double minutes) {

    private static final int HOUR = 60;
    /** More windows than any hall has; beyond this the sums take long. */
    static final int MOST_WINDOWS = 1_000_000;

    public Load {
        if (!(perHour >= 0) || Double.isInfinite(perHour)) {
            throw new IllegalArgumentException("每小时人数 " + perHour + " 应为 0 或正数 (people per hour: 0 or more)");
        }
        if (!(minutes > 0) || Double.isInfinite(minutes)) {
            throw new IllegalArgumentException("办理分钟 " + minutes + " 应为正数 (minutes: above 0)");
        }
    }

    /** Offered load in Erlang: how many windows would be at work if nobody waited. */
    public double erlangs() {
        return exact().value();
    }

    /** Whether so many windows can do the work at all when nobody leaves. */
    public boolean isBelow(int windows) {
        return exact().isBelow(Twofold.of(checked(windows)));
    }

    Twofold exact() {
        return Twofold.product(perHour, minutes).over(HOUR);
    }

    static int checked(int windows) {
        if (windows < 1 || windows > MOST_WINDOWS) {
            throw new IllegalArgumentException("窗口数 " + windows + " 应为 1 到 " + MOST_WINDOWS + " (windows: from 1 to " + MOST_WINDOWS + ")");
        }
        return windows;
    }
}

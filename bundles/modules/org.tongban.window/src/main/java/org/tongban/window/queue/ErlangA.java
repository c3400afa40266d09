package org.tongban.window.queue;

/**
 * Erlang's formula with impatience, M/M/c+M: who waits leaves after a time of their own, exponential. Always comes to rest. All times
 * inside are in mean handling times.
 *
 * <p>With a the load, c the windows and r the rate of leaving, the states beyond c people weigh as the terms of
 * S = 1 + a/(c+r) + a²/((c+r)(c+2r)) + …; the wait of somebody who never leaves is longer than t with probability
 * p(c)·exp(a(1−E)/r − ct)·S with aE in place of a, where E = exp(−rt) (Baccelli and Hebuterne; Zeltyn and Mandelbaum).
 */
public final class ErlangA implements WaitingLine {

    private final Load load;
    private final int windows;
    private final double patience;
    private final Twofold erlangs;
    private final Twofold leaving;
    /** The chance of exactly as many people as windows. */
    private final Scaled full;
    private final BeyondWindows beyond;

    private ErlangA(Load load, int windows, double patience) {
        this.load = load;
        this.windows = windows;
        this.patience = patience;
        this.erlangs = load.exact();
        this.leaving = Twofold.of(load.minutes()).over(patience);
        this.beyond = BeyondWindows.of(erlangs, Twofold.of(windows), leaving);
        Twofold blocking = ErlangB.blocking(erlangs, windows);
        Scaled others = new Scaled(Twofold.ONE.minus(blocking), 0);
        Scaled blocked = new Scaled(blocking, 0);
        this.full = blocked.over(others.plus(blocked.times(beyond.weight())));
    }

    /**
     * @param windows  1 or more
     * @param patience mean minutes after which somebody in line leaves, above 0
     * @throws IllegalArgumentException if a figure is no such number, or patience is so long that the formula cannot be summed up
     */
    public static ErlangA of(Load load, int windows, double patience) {
        if (!(patience > 0) || Double.isInfinite(patience)) {
            throw new IllegalArgumentException("耐心分钟 " + patience + " 应为正数 (patience: above 0)");
        }
        return new ErlangA(load, Load.checked(windows), patience);
    }

    @Override
    public double waitProbability() {
        return waits().value();
    }

    @Override
    public double meanWait() {
        return load.perHour() == 0 ? 0 : meanLength().over(erlangs).times(load.minutes()).value();
    }

    @Override
    public double meanWaiting() {
        return meanLength().value();
    }

    /** The share of people who leave without being served. */
    public double abandonment() {
        return abandoned().value();
    }

    /** Mean minutes in line of those who are served, those served at once included. */
    public double meanWaitOfServed() {
        Twofold waited = full.times(beyond.waitOfServed()).plain();
        return waited.over(Twofold.ONE.minus(abandoned())).times(load.minutes()).value();
    }

    /** Mean minutes in line of those who leave. */
    public double meanWaitOfAbandoned() {
        Twofold gone = abandoned();
        Twofold waited = load.perHour() == 0 ? Twofold.ZERO : meanLength().over(erlangs).minus(full.times(beyond.waitOfServed()).plain());
        return gone.high() <= 0 ? 0 : waited.over(gone).times(load.minutes()).value();
    }

    @Override
    public double longerThan(double minutes) {
        Twofold time = time(minutes);
        return offered(time, 0).times(stays(time)).plain().value();
    }

    /** The share of people who would wait longer than so many minutes if they never left. */
    public double offeredLongerThan(double minutes) {
        return offered(time(minutes), 0).plain().value();
    }

    @Override
    public double within(double minutes) {
        Twofold served = Twofold.ONE.minus(abandoned());
        Twofold time = time(minutes);
        Twofold later = offered(time, 1).times(stays(time)).times(new Scaled(Twofold.of(windows).over(leaving.plus(windows)), 0)).plain();
        return Math.max(0, served.minus(later).value());
    }

    @Override
    public double percentile(double share) {
        double others = 1 - Shares.checked(share);
        if (waitProbability() <= others) {
            return 0;
        }
        double least = 0;
        double most = Math.min(load.minutes(), patience);
        while (longerThan(most) > others) {
            least = most;
            most *= 2;
        }
        while (most - least > 4 * Math.ulp(most)) {
            double middle = least + (most - least) / 2;
            if (longerThan(middle) > others) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return most;
    }

    @Override
    public double utilisation() {
        return erlangs.times(Twofold.ONE.minus(abandoned())).over(windows).value();
    }

    private Twofold waits() {
        return full.times(beyond.weight()).plain();
    }

    private Twofold meanLength() {
        return full.times(beyond.length()).plain();
    }

    /** People leave at this rate for each one in line. */
    private Twofold abandoned() {
        return load.perHour() == 0 ? Twofold.ZERO : meanLength().times(leaving).over(erlangs);
    }

    private Twofold time(double minutes) {
        if (!(minutes >= 0) || Double.isInfinite(minutes)) {
            throw new IllegalArgumentException("等候分钟 " + minutes + " 应为 0 或正数 (minutes: 0 or more)");
        }
        return Twofold.of(minutes).over(load.minutes());
    }

    private Scaled stays(Twofold time) {
        return leaving.times(time).times(-1).exp();
    }

    /** The chance of an offered wait beyond a time; with one more step of leaving, of being served beyond it (but for a factor). */
    private Scaled offered(Twofold time, int steps) {
        Twofold stay = stays(time).plain();
        Twofold power = erlangs.over(leaving).times(Twofold.ONE.minus(stay)).minus(time.times(windows));
        Twofold rate = leaving.times(steps).plus(windows);
        return full.times(power.exp()).times(BeyondWindows.of(erlangs.times(stay), rate, leaving).weight());
    }
}

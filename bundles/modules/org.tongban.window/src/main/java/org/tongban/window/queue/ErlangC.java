package org.tongban.window.queue;

import java.util.Optional;

/** Erlang's waiting formula, M/M/c: everybody waits until served. */
public final class ErlangC implements WaitingLine {

    private final Load load;
    private final int windows;
    private final Twofold spare;
    private final Twofold waits;
    private final Twofold waitsNot;

    private ErlangC(Load load, int windows, Twofold blocking) {
        this.load = load;
        this.windows = windows;
        Twofold erlangs = load.exact();
        this.spare = Twofold.of(windows).minus(erlangs);
        Twofold all = spare.plus(erlangs.times(blocking));
        this.waits = blocking.times(windows).over(all);
        this.waitsNot = spare.times(Twofold.ONE.minus(blocking)).over(all);
    }

    /** The line before so many windows; empty if they cannot do the work, so that the line grows without end (队列不稳定). */
    public static Optional<ErlangC> of(Load load, int windows) {
        return load.isBelow(windows) ? Optional.of(new ErlangC(load, windows, ErlangB.blocking(load.exact(), windows))) : Optional.empty();
    }

    @Override
    public double waitProbability() {
        return waits.value();
    }

    @Override
    public double meanWait() {
        return waits.times(load.minutes()).over(spare).value();
    }

    /** Mean minutes of those who do wait. */
    public double meanWaitOfWaiting() {
        return Twofold.of(load.minutes()).over(spare).value();
    }

    @Override
    public double meanWaiting() {
        return waits.times(load.exact()).over(spare).value();
    }

    @Override
    public double longerThan(double minutes) {
        return waits.value() * Math.exp(-decay(minutes));
    }

    @Override
    public double within(double minutes) {
        return waitsNot.value() - waits.value() * Math.expm1(-decay(minutes));
    }

    @Override
    public double percentile(double share) {
        Twofold others = Twofold.ONE.minus(Twofold.of(Shares.checked(share)));
        Twofold over = waits.minus(others);
        return over.high() <= 0 ? 0 : Math.log1p(over.over(others).value()) * load.minutes() / spare.value();
    }

    @Override
    public double utilisation() {
        return load.exact().over(windows).value();
    }

    private double decay(double minutes) {
        if (!(minutes >= 0)) {
            throw new IllegalArgumentException("等候分钟 " + minutes + " 应为 0 或正数 (minutes: 0 or more)");
        }
        return spare.times(minutes).over(load.minutes()).value();
    }
}

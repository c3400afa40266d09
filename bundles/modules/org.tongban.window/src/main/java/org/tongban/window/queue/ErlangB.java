package org.tongban.window.queue;

/** Erlang's loss formula: whoever finds every window busy goes away at once. */
public final class ErlangB {

    private ErlangB() {
    }

    /** The share of people who find every window busy. Exact to 1e-12 of itself as long as it is above 1e-290. */
    public static double blocking(Load load, int windows) {
        return blocking(load.exact(), Load.checked(windows)).value();
    }

    /** The share for an offered load in Erlang. */
    public static double blocking(double erlangs, int windows) {
        if (!(erlangs >= 0) || Double.isInfinite(erlangs)) {
            throw new IllegalArgumentException("负荷 " + erlangs + " 应为 0 或正数 (load: 0 or more)");
        }
        return blocking(Twofold.of(erlangs), Load.checked(windows)).value();
    }

    /** Window by window: every sum and product is of numbers above 0, so nothing cancels and nothing overflows. */
    static Twofold blocking(Twofold erlangs, int windows) {
        Twofold blocking = Twofold.ONE;
        for (int window = 1; window <= windows && blocking.high() > 0; window++) {
            blocking = next(blocking, erlangs, window);
        }
        return blocking;
    }

    /** What so many windows let go, from what one fewer does. */
    static Twofold next(Twofold blocking, Twofold erlangs, int windows) {
        Twofold carried = erlangs.times(blocking);
        return carried.over(carried.plus(windows));
    }
}

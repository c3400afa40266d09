package org.tongban.window.queue;

/**
 * Sums over the states beyond the windows, in units of the state where every window is busy and nobody waits.
 *
 * @param weight       of all the states
 * @param length       people in line times weight
 * @param waitOfServed waits of those who come in these states and are served, times weight
 */
record BeyondWindows(Scaled weight, Scaled length, Scaled waitOfServed) {

    /** More terms take seconds. */
    private static final double MOST_TERMS = 2e6;
    private static final double NEGLIGIBLE = 1e-34;
    private static final double LARGE = 0x1p900;
    private static final int STEP = 900;

    /**
     * @param erlangs what comes in a handling time
     * @param windows what is served in it when all are busy
     * @param leaving what leaves in it of each in line
     */
    static BeyondWindows of(Twofold erlangs, Twofold windows, Twofold leaving) {
        checkTerms(terms(erlangs, windows, leaving));
        Twofold term = Twofold.ONE;
        Twofold weight = Twofold.ONE;
        Twofold length = Twofold.ZERO;
        Twofold rate = windows.plus(leaving);
        Twofold stages = Twofold.ONE.over(rate);
        Twofold waits = stages.times(windows).over(rate);
        long twos = 0;
        for (long people = 1;; people++) {
            term = term.times(erlangs).over(rate);
            weight = weight.plus(term);
            Twofold line = term.times(people);
            length = length.plus(line);
            rate = rate.plus(leaving);
            stages = stages.plus(Twofold.ONE.over(rate));
            waits = waits.plus(term.times(stages).times(windows).over(rate));
            double ratio = erlangs.high() / rate.high();
            if (ratio < 1 && line.high() <= NEGLIGIBLE * (1 - ratio) * (1 - ratio) * length.high()) {
                return new BeyondWindows(new Scaled(weight, twos), new Scaled(length, twos), new Scaled(waits, twos));
            }
            if (length.high() > LARGE) {
                term = term.scaled(-STEP);
                weight = weight.scaled(-STEP);
                length = length.scaled(-STEP);
                waits = waits.scaled(-STEP);
                twos += STEP;
            }
            checkTerms(people);
        }
    }

    /** Whether the line is short enough to be summed up. */
    static boolean canBeSummed(Twofold erlangs, Twofold windows, Twofold leaving) {
        return terms(erlangs, windows, leaving) <= MOST_TERMS;
    }

    /** Where the line is most of the time, if more comes than is served. */
    private static double terms(Twofold erlangs, Twofold windows, Twofold leaving) {
        return (erlangs.high() - windows.high()) / leaving.high();
    }

    private static void checkTerms(double terms) {
        if (terms > MOST_TERMS) {
            throw new IllegalArgumentException("耐心相对办理时间太长、负荷太高，公式算不到底；请改用模拟 (patience is too long for the formula; simulate instead)");
        }
    }
}

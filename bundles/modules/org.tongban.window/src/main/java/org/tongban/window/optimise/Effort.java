package org.tongban.window.optimise;

/**
 * How long to look. The trials decide: with the same seed and as many trials the result is the same on every machine. The time is only a cap; when
 * it is what ended the search, {@link Outcome#end()} says so, and a faster machine may have found more.
 *
 * @param trials  layouts tried at most, {@link Long#MAX_VALUE} to let the time decide
 * @param seconds at most so long
 * @param seed    of the dice
 */
public record Effort(long trials, double seconds, long seed) {

    /** Trials that a usual machine makes in a few seconds. */
    public static final long USUAL_TRIALS = 1_500_000;

    public Effort {
        if (trials < 1 || !(seconds > 0)) {
            throw new IllegalArgumentException(trials + " trials, " + seconds + " s");
        }
    }

    /** So many trials, however long they take. */
    public static Effort trials(long trials, long seed) {
        return new Effort(trials, Double.MAX_VALUE, seed);
    }
}

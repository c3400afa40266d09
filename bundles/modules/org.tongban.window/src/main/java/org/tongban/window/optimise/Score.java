package org.tongban.window.optimise;

/**
 * What an assignment of units to zones is worth once windows are given out in the best way. {@link #rate} leaves its answer in the fields;
 * not for several threads.
 */
abstract class Score {

    final Problem problem;
    final int zones;

    /** The goal's value. */
    long value;
    /** By how much limits are broken; 0 if all are kept. */
    int breach;
    /** The value with a hint of where the next improvement lies. */
    double smooth;

    Score(Problem problem) {
        this.problem = problem;
        this.zones = problem.zones().size();
    }

    static Score of(Problem problem) {
        return switch (problem.goal()) {
            case WINDOWS -> new WindowsScore(problem);
            case WAIT -> new WaitScore(problem);
            case BALANCE -> new BalanceScore(problem);
        };
    }

    /** @param enough a value from which on nobody wants to know it exactly */
    abstract void rate(ZoneLoad[] loads, double enough);

    /** The windows that {@link #rate} reckoned with, taken pains over. */
    abstract void place(ZoneLoad[] loads, int[] windows, int[][] tidal);

    /** How large a difference from such a value is of interest: sets the search's temperature. */
    abstract double unit(long value);

    final int broken(ZoneLoad[] loads) {
        int sum = 0;
        for (ZoneLoad load : loads) {
            sum += load.tight + load.clashes;
        }
        return sum;
    }
}

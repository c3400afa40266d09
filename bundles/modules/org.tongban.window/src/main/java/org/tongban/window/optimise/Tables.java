package org.tongban.window.optimise;

/**
 * What queueing says of windows that share one queue for half an hour, in whole numbers, so that the same question has the same
 * answer everywhere. Work is in thousandths of a minute, arrivals in thousandths of a person. Implementations may be asked by one thread
 * at a time only.
 */
public interface Tables {

    /** The smallest number of windows that keeps the limits for so many arrivals with so much work; 0 for no work. */
    int windows(long arrivals, long work);

    /** The most work that so many windows may take whatever the arrivals: never less than the truth, for bounds. Grows with the windows; 0 for none. */
    long atMost(int windows);

    /** The work that so many windows take with the hall's usual cases: leads the search, decides nothing. */
    long typically(int windows);

    /**
     * Minutes waited in the half hour by all together, in thousandths. Convex and growing in the work, falling in the windows.
     *
     * @param windows at least what {@link #windows} answers for the work
     */
    double waiting(int windows, long work);
}

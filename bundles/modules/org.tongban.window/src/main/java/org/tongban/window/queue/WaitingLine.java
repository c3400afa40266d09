package org.tongban.window.queue;

/**
 * One line before equal windows, at rest: people come at random, the first come is the first served. Times are minutes. Every figure is
 * exact to 1e-12 of itself as long as it is above 1e-290.
 */
public sealed interface WaitingLine permits ErlangC, ErlangA {

    /** Whether somebody has to wait at all. */
    double waitProbability();

    /** Mean minutes in line of everybody, those served at once included. */
    double meanWait();

    /** Mean number of people in line. */
    double meanWaiting();

    /** The share of people in line for longer than so many minutes. */
    double longerThan(double minutes);

    /** The share of people who are at a window within so many minutes; who leaves the line is not among them. */
    double within(double minutes);

    /** The minutes that a share of people (from 0, below 1) are in line at most; 0 if so many do not wait. */
    double percentile(double share);

    /** The share of time that a window is at work. */
    double utilisation();
}

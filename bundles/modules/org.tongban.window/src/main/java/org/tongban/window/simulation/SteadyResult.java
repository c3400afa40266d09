package org.tongban.window.simulation;

/**
 * A line that goes on for ever, as simulated.
 *
 * @param meanWait    mean minutes in line of those served, those served at once included
 * @param ci95        half the width of the interval in which the true mean lies with 95 %
 * @param ci99        the same with 99 %
 * @param p90         the wait that nine of ten do not exceed
 * @param abandonment share of people who leave
 */
public record SteadyResult(double meanWait, double ci95, double ci99, double p90, double abandonment) {
}

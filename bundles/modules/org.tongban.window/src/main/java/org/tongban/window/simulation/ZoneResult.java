package org.tongban.window.simulation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a day is like in a zone, on average over the days simulated. Waits are minutes in line of the people who are served, those served
 * at once included.
 *
 * @param served      people served in a day
 * @param meanWait    mean wait; 0 if nobody comes
 * @param ci95        half the width of the interval around the mean wait in which the true mean lies with 95 % (Student's t over the days);
 *                    empty with fewer than two days
 * @param p90         the wait that nine of ten do not exceed, within 0.8 % of itself
 * @param utilisation share of the time that its windows are open in which they work
 * @param abandoned   people in a day who lose patience and leave
 * @param within      share of those who come and are at a window within the promised minutes; empty if nothing is promised or nobody comes
 * @param halfHours   from opening to closing
 */
public record ZoneResult(String zone, double served, double meanWait, OptionalDouble ci95, double p90, double utilisation, double abandoned, OptionalDouble within,
        List<HalfHour> halfHours) {

    public ZoneResult {
        halfHours = List.copyOf(halfHours);
    }
}

package org.tongban.window.simulation;

import java.time.LocalTime;
import java.util.OptionalDouble;

/**
 * What a half hour of the day is like in a zone, on average over the days simulated.
 *
 * @param from     when it begins
 * @param arrivals people who come in it
 * @param meanWait mean minutes in line of those who come in it and are served; 0 if nobody comes
 * @param queue    people in line, on average over the half hour
 * @param within   share of those who come in it and are at a window within the promised minutes; empty if nothing is promised or nobody comes
 */
public record HalfHour(LocalTime from, double arrivals, double meanWait, double queue, OptionalDouble within) {
}

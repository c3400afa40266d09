package org.tongban.window.ui.load;

import java.time.LocalTime;

/**
 * The mean wait in a half hour as the simulation found it.
 *
 * @param low  the lower end of its 95 % interval, minutes
 * @param high the upper end
 */
record SimulatedWait(LocalTime from, double mean, double low, double high) {
}

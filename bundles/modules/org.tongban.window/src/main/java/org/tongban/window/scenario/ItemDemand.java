package org.tongban.window.scenario;

import java.util.List;
import java.util.Optional;

/**
 * How many people come for an item, when, and how long they take.
 *
 * @param name       the item, or a group of items of one department that go together
 * @param department whose item it is
 * @param zone       the zone that takes it now; empty if the optimiser is to decide
 * @param arrivals   mean number of arrivals in each half hour from opening to closing
 * @param handling   minutes at the window
 * @param patience   mean minutes after which a waiting person leaves (exponential); empty if nobody leaves
 * @param priority   share of them that go before others (绿色通道), 0 to 1
 */
public record ItemDemand(String name, String department, Optional<String> zone, List<Double> arrivals, Handling handling, Optional<Double> patience, double priority) {

    public ItemDemand {
        arrivals = List.copyOf(arrivals);
    }

    /** Mean arrivals of the day. */
    public double arrivalsOfTheDay() {
        return arrivals.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Mean work of the day in minutes. */
    public double minutesOfTheDay() {
        return arrivalsOfTheDay() * handling.mean();
    }
}

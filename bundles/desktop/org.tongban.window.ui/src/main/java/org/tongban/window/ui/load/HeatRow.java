package org.tongban.window.ui.load;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * A half hour of the heat map.
 *
 * @param from   when it begins
 * @param values the figure of each weekday that has one
 */
public record HeatRow(LocalTime from, Map<DayOfWeek, Double> values) {

    public HeatRow {
        values = Map.copyOf(values);
    }

    public Optional<Double> on(DayOfWeek weekday) {
        return Optional.ofNullable(values.get(weekday));
    }
}

package org.tongban.window.scenario;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a day's arrivals spread over the half hours, when nobody has counted them yet. */
public enum ArrivalShape {

    /** The same in every half hour. */
    FLAT("平均") {
        @Override
        double weight(LocalTime from) {
            return 1;
        }
    },

    /**
     * The usual day of a hall: 36 % come from 9:30 to 11:00, 27 % from 14:30 to 16:00, the others evenly over the rest of eight hours. Assumed
     * (the middle of what halls say of themselves), not measured: replace it by counts as soon as tickets are there.
     */
    HALL("大厅") {
        @Override
        double weight(LocalTime from) {
            if (!from.isBefore(MORNING) && from.isBefore(MORNING.plusMinutes(PEAK))) {
                return 0.36 / 3;
            }
            if (!from.isBefore(AFTERNOON) && from.isBefore(AFTERNOON.plusMinutes(PEAK))) {
                return 0.27 / 3;
            }
            return 0.37 / 10;
        }
    };

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final int PEAK = 90;

    private final String label;

    ArrivalShape(String label) {
        this.label = label;
    }

    /** What it is called in Chinese. */
    public String label() {
        return label;
    }

    abstract double weight(LocalTime from);

    /** Spreads a day's arrivals over the half hours from opening to closing. */
    public List<Double> spread(double perDay, LocalTime opens, int slots) {
        List<Double> weights = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            weights.add(weight(opens.plusMinutes((long) Scenario.SLOT * slot)));
        }
        return spread(perDay, weights);
    }

    /** Spreads a day's arrivals by weights, one of which is above 0. */
    public static List<Double> spread(double perDay, List<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return weights.stream().map(weight -> perDay * weight / sum).toList();
    }

    static Optional<ArrivalShape> named(String word) {
        for (ArrivalShape shape : values()) {
            if (shape.label.equals(word) || shape.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }
}

package org.tongban.window.simulation;

import java.util.OptionalDouble;

/** The mean wait of a person and how sure it is, from people and waits of days that are alike and independent. */
final class Spread {

    private Spread() {
    }

    static double mean(double[] people, double[] waited) {
        double all = sum(people);
        return all == 0 ? 0 : sum(waited) / all;
    }

    /** Half the width of the interval in which the true mean lies with this probability; a ratio of two sums, so by the delta method. */
    static OptionalDouble halfWidth(double[] people, double[] waited, double probability) {
        int days = people.length;
        double all = sum(people);
        if (days < 2 || all == 0) {
            return OptionalDouble.empty();
        }
        double mean = sum(waited) / all;
        double squares = 0;
        for (int day = 0; day < days; day++) {
            double off = waited[day] - mean * people[day];
            squares += off * off;
        }
        double error = Math.sqrt(squares / (days - 1) / days) / (all / days);
        return OptionalDouble.of(StudentT.quantile((1 + probability) / 2, days - 1) * error);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}

package org.tongban.window.queue;

import java.math.BigDecimal;
import java.math.MathContext;

/** The formulas as the books write them, in a hundred digits. */
final class Reference {

    static final MathContext DIGITS = new MathContext(100);
    private static final BigDecimal SMALL = new BigDecimal("1e-110");

    private Reference() {
    }

    static BigDecimal number(double value) {
        return new BigDecimal(value);
    }

    static BigDecimal load(double perHour, double minutes) {
        return number(perHour).multiply(number(minutes)).divide(BigDecimal.valueOf(60), DIGITS);
    }

    /** (a^c/c!) / sum of a^n/n!. */
    static BigDecimal erlangB(BigDecimal load, int windows) {
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n <= windows; n++) {
            term = term.multiply(load, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return term.divide(sum, DIGITS);
    }

    static BigDecimal erlangC(BigDecimal load, int windows) {
        BigDecimal c = BigDecimal.valueOf(windows);
        BigDecimal blocking = erlangB(load, windows);
        return c.multiply(blocking).divide(c.subtract(load.multiply(BigDecimal.ONE.subtract(blocking))), DIGITS);
    }

    static BigDecimal exp(BigDecimal power) {
        int halvings = Math.max(0, power.precision() - power.scale()) * 4 + 8;
        BigDecimal x = power.divide(BigDecimal.valueOf(2).pow(halvings), DIGITS);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(SMALL) > 0; n++) {
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int halving = 0; halving < halvings; halving++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }

    /** The states of M/M/c+M one by one: chance of waiting, of leaving, mean wait in handling times, of offered wait beyond t. */
    static BigDecimal[] erlangA(BigDecimal load, int windows, BigDecimal leaving, BigDecimal time) {
        BigDecimal c = BigDecimal.valueOf(windows);
        BigDecimal state = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        for (int n = 1; n < windows; n++) {
            state = state.multiply(load, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            all = all.add(state, DIGITS);
        }
        state = state.multiply(load, DIGITS).divide(c, DIGITS);
        BigDecimal waiting = BigDecimal.ZERO;
        BigDecimal length = BigDecimal.ZERO;
        BigDecimal later = BigDecimal.ZERO;
        BigDecimal stay = exp(leaving.multiply(time, DIGITS).negate());
        BigDecimal power = exp(load.divide(leaving, DIGITS).multiply(BigDecimal.ONE.subtract(stay), DIGITS).subtract(c.multiply(time)));
        BigDecimal weight = state;
        BigDecimal rate = c;
        for (int k = 0; k < 10 || state.compareTo(waiting.multiply(SMALL)) > 0; k++) {
            waiting = waiting.add(state, DIGITS);
            length = length.add(state.multiply(BigDecimal.valueOf(k), DIGITS), DIGITS);
            later = later.add(weight, DIGITS);
            rate = rate.add(leaving);
            state = state.multiply(load, DIGITS).divide(rate, DIGITS);
            weight = weight.multiply(load.multiply(stay, DIGITS), DIGITS).divide(rate, DIGITS);
        }
        all = all.add(waiting, DIGITS);
        BigDecimal line = length.divide(all, DIGITS);
        return new BigDecimal[] {waiting.divide(all, DIGITS), line.multiply(leaving).divide(load, DIGITS), line.divide(load, DIGITS), later.multiply(power, DIGITS).divide(all, DIGITS)};
    }
}

package org.tongban.window.queue;

/**
 * A number of twice the length of a double (some 31 digits), as a sum of two: long sums and products come out right to the last digit of a double.
 * After Dekker and Knuth; products by fused multiply-add.
 */
record Twofold(double high, double low) {

    static final Twofold ZERO = of(0);
    static final Twofold ONE = of(1);
    static final Twofold LN2 = new Twofold(0.6931471805599453, 2.3190468138462996e-17);
    private static final int HALVINGS = 9;
    private static final int TERMS = 10;

    static Twofold of(double value) {
        return new Twofold(value, 0);
    }

    /** The exact product of two doubles. */
    static Twofold product(double a, double b) {
        double high = a * b;
        return new Twofold(high, Math.fma(a, b, -high));
    }

    Twofold plus(Twofold other) {
        double sum = high + other.high;
        double part = sum - high;
        double error = (high - (sum - part)) + (other.high - part) + low + other.low;
        return ordered(sum, error);
    }

    Twofold plus(double other) {
        return plus(of(other));
    }

    Twofold minus(Twofold other) {
        return plus(new Twofold(-other.high, -other.low));
    }

    Twofold times(Twofold other) {
        double product = high * other.high;
        double error = Math.fma(high, other.high, -product) + (high * other.low + low * other.high);
        return ordered(product, error);
    }

    Twofold times(double other) {
        return times(of(other));
    }

    Twofold over(Twofold other) {
        double first = high / other.high;
        Twofold rest = minus(other.times(first));
        double second = rest.high / other.high;
        rest = rest.minus(other.times(second));
        return ordered(first, second).plus(rest.high / other.high);
    }

    Twofold over(double other) {
        return over(of(other));
    }

    Twofold scaled(int powerOfTwo) {
        return new Twofold(Math.scalb(high, powerOfTwo), Math.scalb(low, powerOfTwo));
    }

    boolean isBelow(Twofold other) {
        return high < other.high || high == other.high && low < other.low;
    }

    double value() {
        return high + low;
    }

    /** e to this power. */
    Scaled exp() {
        long twos = Math.round(high / LN2.high);
        Twofold rest = minus(LN2.times(twos)).scaled(-HALVINGS);
        Twofold less = ZERO;
        for (int term = TERMS; term >= 1; term--) {
            less = rest.over(term).times(less.plus(1));
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            less = less.times(less.plus(2));
        }
        return new Scaled(less.plus(1), twos);
    }

    private static Twofold ordered(double sum, double error) {
        double high = sum + error;
        return new Twofold(high, error - (high - sum));
    }
}

package org.tongban.window.queue;

/** A number above 0 that may be far too large or small for a double: {@code digits} times 2 to the power {@code twos}. */
record Scaled(Twofold digits, long twos) {

    static final Scaled ONE = new Scaled(Twofold.ONE, 0);
    private static final int FARTHEST = 2200;

    Scaled times(Scaled other) {
        return new Scaled(digits.times(other.digits), twos + other.twos).normal();
    }

    Scaled over(Scaled other) {
        return new Scaled(digits.over(other.digits), twos - other.twos).normal();
    }

    Scaled plus(Scaled other) {
        if (other.twos > twos) {
            return other.plus(this);
        }
        long apart = twos - other.twos;
        return apart > FARTHEST ? this : new Scaled(digits.plus(other.digits.scaled((int) -apart)), twos).normal();
    }

    /** As a number of usual size; 0 if it is too small. */
    Twofold plain() {
        return digits.scaled((int) Math.max(-FARTHEST, Math.min(FARTHEST, twos)));
    }

    private Scaled normal() {
        int exponent = digits.high() == 0 ? 0 : Math.getExponent(digits.high());
        return new Scaled(digits.scaled(-exponent), twos + exponent);
    }
}

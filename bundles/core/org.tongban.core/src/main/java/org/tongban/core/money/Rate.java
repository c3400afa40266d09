package org.tongban.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share or contribution rate, exact.
 *
 * @param fraction the rate as a fraction: 8 % is 0.08
 */
public record Rate(BigDecimal fraction) implements Comparable<Rate> {

    public Rate {
        fraction = fraction.signum() == 0 ? BigDecimal.ZERO : fraction.stripTrailingZeros();
    }

    /** @param text {@code "8%"}, {@code "8％"} or {@code "0.08"} */
    public static Rate of(String text) {
        String t = text.strip();
        if (t.endsWith("%") || t.endsWith("％")) {
            return new Rate(new BigDecimal(t.substring(0, t.length() - 1).strip()).movePointLeft(2));
        }
        return new Rate(new BigDecimal(t));
    }

    public Money of(Money amount, RoundingMode rounding) {
        return amount.times(fraction, rounding);
    }

    /** The largest whole number that does not exceed this share of {@code n}: for caps (convention C4). */
    public long floorOf(long n) {
        return share(n, RoundingMode.FLOOR);
    }

    /** The smallest whole number that reaches this share of {@code n}: for minimum shares (convention C4). */
    public long ceilOf(long n) {
        return share(n, RoundingMode.CEILING);
    }

    private long share(long n, RoundingMode rounding) {
        return fraction.multiply(BigDecimal.valueOf(n)).setScale(0, rounding).longValueExact();
    }

    /** Whether {@code part / whole} reaches this rate, compared without rounding. */
    public boolean isReachedBy(long part, long whole) {
        return BigDecimal.valueOf(part).compareTo(fraction.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    @Override
    public int compareTo(Rate other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Rate r && fraction.compareTo(r.fraction) == 0;
    }

    @Override
    public int hashCode() {
        return fraction.hashCode();
    }

    /** As a percentage: {@code 20%}. */
    @Override
    public String toString() {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}

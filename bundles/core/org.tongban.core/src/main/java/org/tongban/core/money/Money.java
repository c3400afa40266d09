package org.tongban.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An amount of renminbi, exact to the fen. It cannot be multiplied by a fraction without being told how to round.
 *
 * @param fen the amount in fen (1/100 yuan); may be negative
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** @param yuan an amount in yuan such as {@code "3500"} or {@code "0.5"}; more than two decimals are refused */
    public static Money yuan(String yuan) {
        return yuan(new BigDecimal(yuan));
    }

    /** @throws IllegalArgumentException if the amount is not a whole number of fen */
    public static Money yuan(BigDecimal yuan) {
        try {
            return new Money(yuan.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("not a whole number of fen: " + yuan, e);
        }
    }

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    public static Money rounded(BigDecimal yuan, RoundingMode rounding) {
        return yuan(yuan.setScale(2, rounding));
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negate() {
        return new Money(Math.negateExact(fen));
    }

    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    public Money times(BigDecimal factor, RoundingMode rounding) {
        return rounded(toBigDecimal().multiply(factor), rounding);
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /** Rounded to whole yuan, as some housing funds want it. */
    public Money toWholeYuan(RoundingMode rounding) {
        return yuan(toBigDecimal().setScale(0, rounding));
    }

    /** Parts whose sum is exactly this amount; the remaining fen go to the first parts (convention C6). */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("cannot split into " + parts + " parts");
        }
        long each = Math.floorDiv(fen, (long) parts);
        long rest = Math.floorMod(fen, (long) parts);
        List<Money> shares = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            shares.add(new Money(each + (i < rest ? 1 : 0)));
        }
        return shares;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    /** In yuan, always with two decimals. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** {@code 3500.00}: two decimals, no separators, no sign of currency. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}

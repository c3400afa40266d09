package org.tongban.policy.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tongban.core.money.Money;

/** Splits money in proportion to shares (convention C6): each part rounded down to the fen, the fen left over one by one to the first that have a share. */
public final class Shares {

    private Shares() {
    }

    /**
     * @return a part for each share, in order; their sum is the money
     * @throws IllegalArgumentException if a share is negative, or none is positive, or the money is negative
     */
    public static List<Money> split(Money money, List<BigDecimal> shares) {
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (money.isNegative() || whole.signum() <= 0 || shares.stream().anyMatch(share -> share.signum() < 0)) {
            throw new IllegalArgumentException("无法按份额分配：金额和份额不能为负，份额之和应大于0；读到金额 " + money + "，份额 " + shares);
        }
        List<Money> parts = new ArrayList<>();
        for (BigDecimal share : shares) {
            BigDecimal fen = BigDecimal.valueOf(money.fen()).multiply(share).divide(whole, 0, RoundingMode.DOWN);
            parts.add(new Money(fen.longValueExact()));
        }
        long left = money.minus(Money.sum(parts)).fen();
        for (int i = 0; left > 0; i = (i + 1) % parts.size()) {
            if (shares.get(i).signum() > 0) {
                parts.set(i, parts.get(i).plus(new Money(1)));
                left--;
            }
        }
        return List.copyOf(parts);
    }
}

package org.tongban.policy.prc;

import java.math.RoundingMode;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/**
 * A row of a tax table.
 *
 * @param above what the income must exceed
 * @param rate  the rate of the row
 * @param quick the quick deduction (速算扣除数)
 */
record Bracket(Money above, Rate rate, Money quick) {

    /** Rounded half up to the fen, once. */
    Money tax(Money income) {
        return rate.of(income, RoundingMode.HALF_UP).minus(quick);
    }

    @Override
    public String toString() {
        return "超过 " + above + " 元：税率 " + rate + "，速算扣除数 " + quick;
    }
}

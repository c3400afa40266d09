package org.tongban.policy.prc;

import java.math.RoundingMode;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/** How a share of a contribution is rounded; the law is silent, places differ. */
enum Rounding {
    FEN_HALF_UP("四舍五入到分") {
        @Override
        Money share(Rate rate, Money base) {
            return rate.of(base, RoundingMode.HALF_UP);
        }
    },
    YUAN_HALF_UP("四舍五入到元") {
        @Override
        Money share(Rate rate, Money base) {
            return Money.yuan(rate.fraction().multiply(base.toBigDecimal()).setScale(0, RoundingMode.HALF_UP));
        }
    };

    private final String label;

    Rounding(String label) {
        this.label = label;
    }

    abstract Money share(Rate rate, Money base);

    @Override
    public String toString() {
        return label;
    }
}

package org.tongban.policy.prc;

import java.math.BigDecimal;
import java.util.Arrays;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/** Reads what a bureau entered as a local value; what cannot be read is refused with a sentence for the user. */
final class Entered {

    private Entered() {
    }

    static Rate rate(String text) {
        try {
            Rate rate = Rate.of(text);
            if (rate.fraction().signum() >= 0 && rate.fraction().compareTo(BigDecimal.ONE) <= 0) {
                return rate;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(noRate(text), e);
        }
        throw new IllegalArgumentException(noRate(text));
    }

    private static String noRate(String text) {
        return "“" + text + "”不是缴费比例；请填写 0 至 100% 之间的比例，例如 8% 或 0.08";
    }

    static Money money(String text) {
        try {
            Money amount = Money.yuan(text.strip());
            if (!amount.isNegative()) {
                return amount;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(noAmount(text), e);
        }
        throw new IllegalArgumentException(noAmount(text));
    }

    private static String noAmount(String text) {
        return "“" + text + "”不是金额；请填写以元为单位、最多两位小数的非负数，例如 4250 或 4250.50";
    }

    static Rounding rounding(String text) {
        return Arrays.stream(Rounding.values()).filter(rounding -> rounding.name().equals(text.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + text + "”不是取整方式；请填写 FEN_HALF_UP（四舍五入到分）或 YUAN_HALF_UP（四舍五入到元）"));
    }
}

package org.tongban.policy.sucheng;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.tongban.core.money.Money;

/** Reads what a bureau entered as a local value; what cannot be read is refused with a sentence for the user. */
final class Entered {

    private Entered() {
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
        return "“" + text + "”不是金额；请填写以元为单位、最多两位小数的非负数，例如 150 或 150.50";
    }

    static boolean yesOrNo(String text) {
        return switch (text.strip()) {
            case "是", "true" -> true;
            case "否", "false" -> false;
            default -> throw new IllegalArgumentException("“" + text + "”无法识别；请填写“是”或“否”");
        };
    }

    /** {@code 2025-12 3000}: the month in which it is paid, and how much. */
    static MonthAmount monthAmount(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length != 2) {
            throw new IllegalArgumentException("“" + text + "”无法识别；请填写发放月份和金额，中间空一格，例如 2025-12 3000");
        }
        try {
            return new MonthAmount(YearMonth.parse(words[0]), money(words[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + words[0] + "”不是月份；请按 2025-12 的形式填写", e);
        }
    }

    /** An amount paid in one month. */
    record MonthAmount(YearMonth month, Money amount) {

        @Override
        public String toString() {
            return month + " " + amount;
        }
    }
}

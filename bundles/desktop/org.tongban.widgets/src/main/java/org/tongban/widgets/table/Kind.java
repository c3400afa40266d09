package org.tongban.widgets.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/** What a column holds, and so how its values are written and compared. Free of widgets. */
public enum Kind {
    TEXT, MONEY, NUMBER, INTEGER, PERCENT, DATE, MONTH, FLAG;

    /** Whether values stand at the right and can be compared with {@code >100}. */
    public boolean numeric() {
        return this == MONEY || this == NUMBER || this == INTEGER || this == PERCENT;
    }

    /** A value as the screen shows it: with separators of thousands, days in ISO form, nothing for null. */
    public String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "✓" : "";
        }
        if (value instanceof Money money) {
            return separated(money.toBigDecimal(), 2);
        }
        if (this == PERCENT && value instanceof BigDecimal share) {
            return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        if (value instanceof BigDecimal number) {
            return separated(number, Math.max(0, number.stripTrailingZeros().scale()));
        }
        if (value instanceof Number number) {
            return separated(BigDecimal.valueOf(number.longValue()), 0);
        }
        return value.toString();
    }

    /** The value to sort and compare by; null sorts last. */
    @Nullable Comparable<?> comparable(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.toBigDecimal();
        }
        if (value instanceof Rate rate) {
            return rate.fraction();
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Number number) {
            return BigDecimal.valueOf(number.longValue());
        }
        return value instanceof Comparable<?> comparable ? comparable : value == null ? null : value.toString();
    }

    /** With separators of thousands; by hand, since a table asks for hundreds of thousands of these at once. */
    private static String separated(BigDecimal number, int decimals) {
        String plain = number.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
        int start = plain.charAt(0) == '-' ? 1 : 0;
        int point = decimals == 0 ? plain.length() : plain.length() - decimals - 1;
        if (point - start <= 3) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain);
        for (int i = point - 3; i > start; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}

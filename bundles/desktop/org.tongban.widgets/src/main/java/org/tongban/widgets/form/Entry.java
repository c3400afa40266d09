package org.tongban.widgets.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;

/**
 * What was typed into a field: a value, nothing, or a problem. Free of widgets.
 *
 * @param value   null if nothing was typed or it cannot be read
 * @param problem the key of a sentence, empty if there is none
 */
record Entry<T>(@Nullable T value, String problem) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern DAY_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*月?");
    private static final Pattern MONTH_DIGITS = Pattern.compile("(\\d{4})(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d*)?");

    static Entry<String> text(String typed) {
        String text = typed.strip();
        return new Entry<>(text.isEmpty() ? null : text, "");
    }

    /** 2025-03-01, 2025.3.1, 2025/3/1, 20250301 or 2025年3月1日. */
    static Entry<LocalDate> day(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry<>(null, "");
        }
        for (Pattern pattern : new Pattern[] {DAY, DAY_DIGITS}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                try {
                    return new Entry<>(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)), "");
                } catch (DateTimeException noSuchDay) {
                    return new Entry<>(null, "field.day.none");
                }
            }
        }
        return new Entry<>(null, "field.day.form");
    }

    /** 2025-03, 2025.3, 2025/3, 202503 or 2025年3月. */
    static Entry<YearMonth> month(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Entry<>(null, "");
        }
        for (Pattern pattern : new Pattern[] {MONTH, MONTH_DIGITS}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches() && number(parts, 2) >= 1 && number(parts, 2) <= 12) {
                return new Entry<>(YearMonth.of(number(parts, 1), number(parts, 2)), "");
            }
        }
        return new Entry<>(null, "field.month.form");
    }

    /** An amount in yuan, with or without separators; never rounded. */
    static Entry<Money> amount(String typed) {
        String text = typed.strip().replace(",", "").replace("，", "").replace("￥", "").replace("¥", "").replace("元", "").strip();
        if (text.isEmpty()) {
            return new Entry<>(null, "");
        }
        if (!AMOUNT.matcher(text).matches()) {
            return new Entry<>(null, "field.money.form");
        }
        BigDecimal yuan = new BigDecimal(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        return yuan.stripTrailingZeros().scale() > 2 ? new Entry<>(null, "field.money.fen") : new Entry<>(Money.yuan(yuan), "");
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}

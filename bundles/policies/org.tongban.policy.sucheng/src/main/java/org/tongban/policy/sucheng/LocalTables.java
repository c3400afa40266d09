package org.tongban.policy.sucheng;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a bureau enters for local figures of assessment. */
final class LocalTables {

    private LocalTables() {
    }

    /** {@code 迟到=2；早退=1.5}: points by type. */
    static Map<String, BigDecimal> points(String text) {
        Map<String, BigDecimal> table = new LinkedHashMap<>();
        for (String entry : text.split("[;；\\n]")) {
            if (entry.isBlank()) {
                continue;
            }
            String[] sides = entry.split("[=＝:：]", 2);
            if (sides.length < 2 || sides[0].isBlank()) {
                throw new IllegalArgumentException("“" + entry.strip() + "”应写成“类型=分值”，多项用分号隔开，例如：迟到=2；早退=1");
            }
            if (table.put(sides[0].strip(), number(sides[1])) != null) {
                throw new IllegalArgumentException("“" + sides[0].strip() + "”写了两次，请只保留一个分值");
            }
        }
        return table;
    }

    static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + text.strip() + "”不是数字，请填写分值，例如 90", e);
        }
    }

    static Integer dayOfMonth(String text) {
        BigDecimal day = number(text);
        if (day.stripTrailingZeros().scale() > 0 || day.compareTo(BigDecimal.ONE) < 0 || day.compareTo(BigDecimal.valueOf(28)) > 0) {
            throw new IllegalArgumentException("“" + text.strip() + "”不是1到28之间的日，请填写次月的截止日，例如 10");
        }
        return day.intValueExact();
    }
}

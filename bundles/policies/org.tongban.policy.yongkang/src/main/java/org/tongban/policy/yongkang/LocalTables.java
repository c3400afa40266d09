package org.tongban.policy.yongkang;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.core.money.Money;

/** Reads what a bureau enters for local figures. */
final class LocalTables {

    private LocalTables() {
    }

    /** {@code 初级工=100；中级工=200}: numbers by name, in order; none negative. */
    static Map<String, BigDecimal> numbers(String text) {
        Map<String, BigDecimal> table = new LinkedHashMap<>();
        for (String entry : text.split("[;；\\n]")) {
            if (entry.isBlank()) {
                continue;
            }
            String[] sides = entry.split("[=＝:：]", 2);
            if (sides.length < 2 || sides[0].isBlank()) {
                throw new IllegalArgumentException("“" + entry.strip() + "”应写成“名称=数”，多项用分号隔开，例如：初级工=100；中级工=200");
            }
            if (table.put(sides[0].strip(), number(sides[1])) != null) {
                throw new IllegalArgumentException("“" + sides[0].strip() + "”写了两次，请只保留一个");
            }
        }
        if (table.isEmpty()) {
            throw new IllegalArgumentException("请按“名称=数”填写，多项用分号隔开，例如：初级工=100；中级工=200");
        }
        return Collections.unmodifiableMap(table);
    }

    /** Weights, which must sum to 1. */
    static Map<String, BigDecimal> weights(String text) {
        Map<String, BigDecimal> table = numbers(text);
        BigDecimal sum = table.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("各方面权重之和应为1，现为" + sum.toPlainString() + "；请核对，例如：业务技能=0.5；岗位贡献=0.3；从业态度=0.2");
        }
        return table;
    }

    static Money money(String text) {
        BigDecimal amount = number(text);
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("“" + text.strip() + "”多于两位小数；金额请填写到分，例如 800.00");
        }
        return Money.yuan(amount);
    }

    private static BigDecimal number(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException("“" + digits + "”不是数，请填写不小于0的数，例如 200 或 0.3");
        }
        return new BigDecimal(digits);
    }
}

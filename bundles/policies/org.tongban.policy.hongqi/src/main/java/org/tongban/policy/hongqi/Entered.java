package org.tongban.policy.hongqi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/** Reads what a bureau entered as a local value; what cannot be read is refused with a sentence for the user. */
final class Entered {

    private static final Map<String, RoundingMode> ROUNDINGS = Map.of("向下取整", RoundingMode.FLOOR, "四舍五入", RoundingMode.HALF_UP, "向上取整", RoundingMode.CEILING);

    private Entered() {
    }

    static int days(String text) {
        String digits = text.strip();
        if (!digits.matches("[1-9][0-9]?")) {
            throw new IllegalArgumentException("“" + text + "”应为1至99的整数（工作日）");
        }
        return Integer.parseInt(digits);
    }

    static int hours(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,4}")) {
            throw new IllegalArgumentException("“" + text + "”应为0至9999的整数（小时）");
        }
        return Integer.parseInt(digits);
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("“" + text + "”应为日期，请按 2022-05-06 的形式填写", e);
        }
    }

    static Money money(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            throw new IllegalArgumentException("“" + text + "”应为以元为单位、最多两位小数的非负数，例如 300 或 300.50");
        }
        return Money.yuan(digits);
    }

    static Rate rate(String text) {
        String said = text.strip();
        if (!said.matches("[0-9]{1,3}(\\.[0-9]{1,6})?[%％]?")) {
            throw new IllegalArgumentException("“" + text + "”应为比例，例如 10% 或 0.1");
        }
        return Rate.of(said);
    }

    static boolean yesOrNo(String text) {
        return switch (text.strip()) {
            case "是", "true" -> true;
            case "否", "false" -> false;
            default -> throw new IllegalArgumentException("“" + text + "”应为“是”或“否”");
        };
    }

    static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("应写明文件的名称或文号");
        }
        return text.strip();
    }

    static RoundingMode rounding(String text) {
        RoundingMode mode = ROUNDINGS.get(text.strip());
        if (mode == null) {
            throw new IllegalArgumentException("“" + text + "”应为向下取整、四舍五入或向上取整");
        }
        return mode;
    }

    /** {@code 服务质量=0.6；工作效能=0.4}: a weight for each dimension. */
    static Map<String, BigDecimal> weights(List<String> dimensions, String text) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (String entry : text.split("[;；\\n]")) {
            String[] sides = entry.split("[=＝:：]", 2);
            if (sides.length < 2 || !dimensions.contains(sides[0].strip()) || !sides[1].strip().matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
                throw new IllegalArgumentException("“" + entry.strip() + "”应写成“考核内容=权重”，考核内容为" + String.join("、", dimensions) + "，多项用分号隔开");
            }
            weights.put(sides[0].strip(), new BigDecimal(sides[1].strip()));
        }
        if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException("权重不应全为0");
        }
        return weights;
    }
}

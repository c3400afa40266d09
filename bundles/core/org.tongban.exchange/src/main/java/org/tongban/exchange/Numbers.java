package org.tongban.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.core.money.Money;

/** Reads amounts and counts as offices write them: 3,500 ; ３５００ ; 3500元 ; ¥3,500.00 ; 1.2万 ; (120.50). */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d*)?|([+-]?)(\\.\\d+)");
    private static final Pattern MONEY_AROUND = Pattern.compile("^(?:人民币|RMB|CNY|¥)|(?:元整|元正|元|圆整|圆|块)?(?:/月|每月|/年|/人)?$|(?:RMB|CNY)$");
    private static final Pattern UNIT = Pattern.compile(
            "(?:平方米|平米|m2|个工作日|工作日|件|人次|人|个|户|天|日|次|名|岁|周岁|年|月|间|扇|张|份|分|条|项|家|所|台|套|元|小时|分钟|km|公里)$");
    private static final Pattern SCALE = Pattern.compile("(百万|千万|万|亿|千|百)$");

    private Numbers() {
    }

    static Optional<Money> money(Cell cell) throws CellType.Unreadable {
        Optional<BigDecimal> yuan = number(cell, true);
        if (yuan.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal amount = yuan.get().stripTrailingZeros();
        if (amount.scale() > 2) {
            throw new CellType.Unreadable("金额的小数超过两位，请写到分为止");
        }
        if (amount.abs().compareTo(BigDecimal.valueOf(1, -13)) > 0) {
            throw new CellType.Unreadable("金额过大，请核对");
        }
        return Optional.of(Money.yuan(amount));
    }

    static Optional<Long> whole(Cell cell) throws CellType.Unreadable {
        Optional<BigDecimal> value = number(cell, false);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get().longValueExact());
        } catch (ArithmeticException e) {
            throw new CellType.Unreadable("应为整数，请改为不带小数的数字");
        }
    }

    static Optional<BigDecimal> decimal(Cell cell) throws CellType.Unreadable {
        return number(cell, false);
    }

    private static Optional<BigDecimal> number(Cell cell, boolean money) throws CellType.Unreadable {
        if (cell.date() != null) {
            throw new CellType.Unreadable("单元格是日期，应为" + (money ? "金额" : "数字") + "，请改为数字格式后重新填写");
        }
        if (cell.number() != null) {
            return Optional.of(Texts.withoutNoise(cell.number()));
        }
        String text = Texts.compact(cell.text());
        Texts.refuseErrors(text);
        if (Texts.saysNothing(text)) {
            return Optional.empty();
        }
        if (Texts.isScientific(text)) {
            throw new CellType.Unreadable("数字成了科学计数法，可能已丢失位数，请按原数重新录入");
        }
        return Optional.of(parse(text, money));
    }

    private static BigDecimal parse(String text, boolean money) throws CellType.Unreadable {
        String rest = text.replace('−', '-').replace('–', '-').replace('㎡', '米');
        boolean negative = false;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            negative = true;
            rest = rest.substring(1, rest.length() - 1);
        }
        boolean minusFirst = rest.startsWith("-¥");
        if (minusFirst) {
            negative = !negative;
            rest = rest.substring(1);
        }
        int percent = 0;
        if (money) {
            rest = MONEY_AROUND.matcher(rest).replaceAll("");
        } else if (rest.endsWith("%")) {
            percent = 2;
            rest = rest.substring(0, rest.length() - 1);
        } else {
            rest = UNIT.matcher(rest).replaceFirst("");
        }
        int shift = -percent;
        Matcher scale = SCALE.matcher(rest);
        if (scale.find()) {
            shift = switch (scale.group(1)) {
                case "百" -> 2;
                case "千" -> 3;
                case "万" -> 4;
                case "百万" -> 6;
                case "千万" -> 7;
                default -> 8;
            };
            rest = rest.substring(0, scale.start());
        }
        if (rest.length() > 40 || !NUMBER.matcher(rest).matches()) {
            throw new CellType.Unreadable(money ? "看不出是多少钱，请只写数字，如 3500 或 3500.00" : "看不出是什么数字，请只写数字，如 26 或 11.5");
        }
        String digits = rest.replace(",", "");
        BigDecimal value = new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits).movePointRight(shift);
        return negative ? value.negate() : value;
    }
}

package org.tongban.exchange.writing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;

/** How the value of a cell is written. */
final class Shape {

    /** Excel keeps 15 significant digits; a longer number is written as text, so that none is lost. */
    private static final int EXACT = 15;

    private Shape() {
    }

    /** The number to write, or null where text is written. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        BigDecimal number = null;
        if (value instanceof Money money) {
            number = money.toBigDecimal();
        } else if (value instanceof BigDecimal decimal) {
            number = decimal;
        } else if (value instanceof BigInteger integer) {
            number = new BigDecimal(integer);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            number = BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof Number other) {
            number = new BigDecimal(other.toString());
        }
        return number != null && number.precision() <= EXACT ? number : null;
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value.toString();
    }

    /** Text that a spreadsheet program would take for a formula when it opens csv begins with an apostrophe. */
    static String harmless(String text) {
        if (text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        return "'" + text;
    }

    /** A sheet's name as Excel allows it, and not yet taken. */
    static String sheetName(String name, Map<String, ?> taken) {
        String allowed = name.replaceAll("[\\\\/?*\\[\\]:]", " ").strip().replaceAll("^'+|'+$", "");
        String base = allowed.isEmpty() ? "Sheet" : allowed.substring(0, Math.min(31, allowed.length()));
        String free = base;
        for (int i = 2; taken.containsKey(free.toLowerCase(java.util.Locale.ROOT)); i++) {
            String suffix = "(" + i + ")";
            free = base.substring(0, Math.min(base.length(), 31 - suffix.length())) + suffix;
        }
        return free;
    }
}

package org.tongban.window.ui.scenario;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads what was typed into the fields of the scenarios; what cannot be read is refused in one sentence that names the field. */
final class Typed {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** More windows, people or days no hall has. */
    private static final int MOST = 10_000;

    private Typed() {
    }

    static long whole(String field, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException unreadable) {
            throw refused(field, text, "应为整数", "a whole number");
        }
    }

    /** From 1; empty if nothing was typed. */
    static Optional<Integer> count(String field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        long number = whole(field, text);
        if (number < 1 || number > MOST) {
            throw refused(field, text, "应从 1 到 " + MOST, "from 1 to " + MOST);
        }
        return Optional.of((int) number);
    }

    static double positive(String field, String text) {
        BigDecimal number = number(field, text);
        if (number.signum() <= 0) {
            throw refused(field, text, "应大于 0", "above 0");
        }
        return number.doubleValue();
    }

    static BigDecimal number(String field, String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException unreadable) {
            throw refused(field, text, "应为数字", "a number");
        }
    }

    /** A percentage as a share, with or without its sign; nothing is none. */
    static BigDecimal share(String field, String text) {
        String number = text.strip().replaceFirst("[%％]$", "");
        return number.isEmpty() ? BigDecimal.ZERO : number(field, number).divide(HUNDRED);
    }

    private static IllegalArgumentException refused(String field, String text, String chinese, String english) {
        return new IllegalArgumentException("“" + field + "”填的是“" + text.strip() + "”，" + chinese + " (" + english + ")");
    }
}

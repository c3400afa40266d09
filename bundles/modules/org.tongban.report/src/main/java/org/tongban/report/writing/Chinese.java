package org.tongban.report.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Numbers and days as official reports write them. */
final class Chinese {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int TEN = 10;

    private Chinese() {
    }

    /** 一 to 九十九; beyond that, digits. */
    static String number(int number) {
        if (number < 1 || number >= TEN * TEN) {
            return String.valueOf(number);
        }
        int tens = number / TEN;
        return (tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十") + DIGITS[number % TEN];
    }

    /** 2025年3月31日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A share as a percentage with at most one decimal. */
    static String percent(long part, long whole) {
        return whole == 0 ? "—" : plain(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)) + "%";
    }

    /** Of 0 to 1. */
    static String percent(BigDecimal share) {
        return plain(share.multiply(BigDecimal.valueOf(100)).setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /** Without needless zeros, never with an exponent. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Ends with a full stop. */
    static String sentence(String text) {
        String plain = text.strip();
        return plain.isEmpty() || "。！？；…".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? plain : plain + "。";
    }
}

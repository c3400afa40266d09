package org.tongban.report.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Numbers and days as official reports write them. */
final class Chinese {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int TEN = 10;
    private static final Pattern DAY = Pattern.compile("(?<![\\w./-])(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\w./-])");
    private static final Pattern MONTH = Pattern.compile("(?<![\\w./-])(\\d{4})-(0[1-9]|1[0-2])(?![\\w./-])");

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

    /** Days and months within a sentence as people write them: 2025-03-31 becomes 2025年3月31日. What belongs to a longer word, such as the name of a file, stays. */
    static String prose(String text) {
        String days = DAY.matcher(text).replaceAll(found -> Integer.parseInt(found.group(1)) + "年" + Integer.parseInt(found.group(2)) + "月" + Integer.parseInt(found.group(3)) + "日");
        return MONTH.matcher(days).replaceAll(found -> Integer.parseInt(found.group(1)) + "年" + Integer.parseInt(found.group(2)) + "月");
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

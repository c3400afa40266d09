package org.tongban.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and months in every form that offices use. */
final class Days {

    private static final String SEPARATOR = "[-/.,年_·\\\\、~—–]";
    private static final String WEEKDAY_OR_TIME = "(?:(?:T|上午|下午|星期|周|\\().*)?";
    private static final Pattern DAY = Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})[-/.,月_·\\\\、~—–](\\d{1,2})"
            + "(?:[日号](?:\\d{1,2}[:时点].*)?|\\.)?" + WEEKDAY_OR_TIME);
    private static final Pattern TIME_AFTER_SPACE = Pattern.compile("(?s)(.*\\d[日号]?)\\s+\\d{1,2}[:：].*");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})(?:月份?|[-/.])?");
    private static final Pattern DAY_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?(?:\\.0+)?");
    private static final Pattern MONTH_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(?:\\.0+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("'?\\d{2}" + SEPARATOR + "\\d{1,2}([-/.月]\\d{1,2}日?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
    private static final Pattern YEAR_ONLY = Pattern.compile("\\d{4}年?");
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_SERIAL = LocalDate.of(2099, 12, 31);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {
    }

    /** A day; where only a month is written, its first day. */
    static Optional<LocalDate> date(Cell cell) throws CellType.Unreadable {
        return date(cell, month -> month.atDay(1));
    }

    /** A last day; where only a month is written, its last day. */
    static Optional<LocalDate> lastDate(Cell cell) throws CellType.Unreadable {
        return date(cell, YearMonth::atEndOfMonth);
    }

    private static Optional<LocalDate> date(Cell cell, Function<YearMonth, LocalDate> ofMonth) throws CellType.Unreadable {
        if (cell.date() != null) {
            return Optional.of(plausible(cell.date()));
        }
        String text = text(cell);
        if (Texts.saysNothing(text)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(text, cell);
        if (day.isPresent()) {
            return day;
        }
        Optional<YearMonth> month = month(text, cell);
        if (month.isPresent()) {
            return month.map(ofMonth);
        }
        if (YEAR_ONLY.matcher(text).matches()) {
            throw new CellType.Unreadable("日期只写了年，请写明年月日，如 2021-03-05");
        }
        throw unreadable(text, "看不出是哪一天，请写成 2021-03-05 的样子");
    }

    static Optional<YearMonth> month(Cell cell) throws CellType.Unreadable {
        if (cell.date() != null) {
            return Optional.of(YearMonth.from(plausible(cell.date())));
        }
        String text = text(cell);
        if (Texts.saysNothing(text)) {
            return Optional.empty();
        }
        Optional<YearMonth> month = month(text, cell);
        if (month.isEmpty()) {
            month = day(text, cell).map(YearMonth::from);
        }
        if (month.isPresent()) {
            return month;
        }
        throw unreadable(text, "看不出是哪个月，请写成 2021-03 的样子");
    }

    /** A day as Excel counts it; empty where it counts the day that never was (1900-02-29) or none at all. */
    static Optional<LocalDate> serial(BigDecimal number, boolean since1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return Optional.empty();
        }
        long days = number.longValue();
        if (since1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        if (days == 60 || days == 0) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(1899, 12, days > 60 ? 30 : 31).plusDays(days));
    }

    private static String text(Cell cell) throws CellType.Unreadable {
        String text = cell.number() == null ? Texts.compact(withoutTime(cell.text())) : Texts.withoutNoise(cell.number()).toPlainString();
        Texts.refuseErrors(text);
        return ChineseDigits.replaced(text);
    }

    /** Before the spaces go: 2021-3-15 1:30 must not become the 151st. */
    private static String withoutTime(String text) {
        if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
            return text;
        }
        Matcher time = TIME_AFTER_SPACE.matcher(text);
        return time.matches() ? time.group(1) : text;
    }

    private static Optional<LocalDate> day(String text, Cell cell) throws CellType.Unreadable {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            day = DAY_DIGITS.matcher(text);
            if (!day.matches()) {
                return daySerial(text, cell);
            }
        }
        try {
            return Optional.of(plausible(LocalDate.of(integer(day, 1), integer(day, 2), integer(day, 3))));
        } catch (DateTimeException e) {
            throw new CellType.Unreadable("日期不存在，请核对年月日");
        }
    }

    private static Optional<LocalDate> daySerial(String text, Cell cell) {
        if (!text.matches("\\d{5}(\\.\\d+)?")) {
            return Optional.empty();
        }
        return serial(new BigDecimal(text), cell.since1904()).filter(d -> !d.isBefore(FIRST_SERIAL) && !d.isAfter(LAST_SERIAL));
    }

    private static Optional<YearMonth> month(String text, Cell cell) throws CellType.Unreadable {
        Matcher month = MONTH.matcher(text);
        if (!month.matches()) {
            month = MONTH_DIGITS.matcher(text);
            if (!month.matches()) {
                return Optional.empty();
            }
        }
        if (cell.number() != null && text.endsWith(".1")) {
            throw new CellType.Unreadable("月份以数值保存，分不清是1月还是10月，请写成 " + month.group(1) + "-01 或 " + month.group(1) + "-10");
        }
        try {
            YearMonth value = YearMonth.of(integer(month, 1), integer(month, 2));
            plausible(value.atDay(1));
            return Optional.of(value);
        } catch (DateTimeException e) {
            throw new CellType.Unreadable("月份不存在，请核对年月");
        }
    }

    private static int integer(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate plausible(LocalDate day) throws CellType.Unreadable {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new CellType.Unreadable("年份" + day.getYear() + "不合常理，请核对");
        }
        return day;
    }

    private static CellType.Unreadable unreadable(String text, String otherwise) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return new CellType.Unreadable("年份应写四位，如 2021-03-05");
        }
        if (YEAR_LAST.matcher(text).matches()) {
            return new CellType.Unreadable("分不清月和日，请把年份写在前面，如 2021-03-05");
        }
        return new CellType.Unreadable(otherwise);
    }
}

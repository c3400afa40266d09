package org.tongban.window.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;

/**
 * When something happened, as queue systems write it: 2025-03-01 09:12:33, 2025/3/1 9:12, 2025年3月1日9时12分, 20250301091233,
 * 09:12:33 alone, or a number of Excel.
 *
 * @param day    null where only the time of day is told
 * @param second of the day
 */
record Moment(@Nullable LocalDate day, int second) {

    static final CellType<Moment> TYPE = Moment::read;

    private static final int DAY = 86_400;
    private static final int USUAL = "2025-03-01 09:12:33".length();
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)?[ T]*(?:(上午|下午|AM|PM)?\\s*(\\d{1,2})[:时点](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.\\d+)?秒?)?分?\\s*(AM|PM)?)?(?:Z|\\+08:?00)?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:\\d{3})?");
    private static final String WRONG = "看不出是什么时间，请写成 2025-03-01 09:12:33 的样子";

    /** The moment in seconds since 1970 by the clock of the place; a moment without a day is of the day given. */
    long epochSecond(LocalDate otherwise) {
        return (day == null ? otherwise : day).toEpochDay() * DAY + second;
    }

    private static Optional<Moment> read(Cell cell) throws CellType.Unreadable {
        if (cell.number() != null && (cell.date() != null || cell.number().compareTo(BigDecimal.valueOf(100_000)) < 0)) {
            return Optional.of(ofExcel(cell));
        }
        String text = cell.text();
        if (text.length() == USUAL) {
            Moment usual = usual(text);
            if (usual != null) {
                return Optional.of(usual);
            }
        }
        return written(text);
    }

    private static Moment ofExcel(Cell cell) throws CellType.Unreadable {
        BigDecimal number = cell.number();
        if (number == null || number.signum() < 0) {
            throw new CellType.Unreadable(WRONG);
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        int second = number.subtract(whole).multiply(BigDecimal.valueOf(DAY)).setScale(0, RoundingMode.HALF_UP).intValueExact();
        LocalDate day = cell.date() != null ? cell.date() : whole.signum() == 0 ? null : (cell.since1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30)).plusDays(whole.longValueExact());
        return second < DAY ? new Moment(day, second) : new Moment(day == null ? null : day.plusDays(1), 0);
    }

    /** Most files hold nothing else; anything not quite so is left to the patterns. */
    private static @Nullable Moment usual(String text) {
        if (text.charAt(4) != text.charAt(7) || text.charAt(4) != '-' && text.charAt(4) != '/' || text.charAt(10) != ' ' && text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        int year = two(text, 0) * 100 + two(text, 2);
        int month = two(text, 5);
        int dayOfMonth = two(text, 8);
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        if (two(text, 0) < 0 || two(text, 2) < 0 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 28 && dayOfMonth > LocalDate.of(year, month, 1).lengthOfMonth()
                || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        return new Moment(LocalDate.of(year, month, dayOfMonth), hour * 3600 + minute * 60 + second);
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private static Optional<Moment> written(String cell) throws CellType.Unreadable {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        if (text.isEmpty() || text.equals("-") || text.equals("--") || text.equals("/") || text.equals("—") || text.equals("无") || text.equalsIgnoreCase("null")) {
            return Optional.empty();
        }
        Matcher together = RUN_TOGETHER.matcher(text);
        Matcher written = WRITTEN.matcher(text);
        try {
            if (together.matches()) {
                return Optional.of(moment(LocalDate.of(number(together, 1), number(together, 2), number(together, 3)), number(together, 4), number(together, 5), number(together, 6)));
            }
            if (text.length() <= 40 && written.matches() && written.group(5) != null) {
                LocalDate day = written.group(1) == null ? null : LocalDate.of(number(written, 1), number(written, 2), number(written, 3));
                String half = written.group(4) == null ? String.valueOf(written.group(8)) : written.group(4);
                int hour = number(written, 5);
                int shifted = (half.equals("下午") || half.equals("PM")) && hour < 12 ? hour + 12 : half.equals("AM") && hour == 12 ? 0 : hour;
                return Optional.of(moment(day, shifted, number(written, 6), number(written, 7)));
            }
        } catch (DateTimeException e) {
            throw new CellType.Unreadable("没有这样的时间，请核对");
        }
        throw new CellType.Unreadable(WRONG);
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static Moment moment(@Nullable LocalDate day, int hour, int minute, int second) {
        return new Moment(day, java.time.LocalTime.of(hour, minute, second).toSecondOfDay());
    }
}

package org.tongban.widgets.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed into the filter of a column: part of the text; for numbers and days also {@code >100}, {@code <=5},
 * {@code =0} and {@code 100..200}; {@code !text} for what does not contain it; {@code =} alone for empty cells.
 *
 * @param text  decides by what is shown, in small letters
 * @param value decides by the value; null values are never asked
 * @param byText whether text decides
 */
record Filter(Predicate<String> text, Predicate<Comparable<?>> value, boolean byText) {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.|～|~)\\s*(.*)");

    /** Empty if the text is no filter for such a column. */
    static Optional<Filter> of(Kind kind, String typed) {
        String t = typed.strip();
        if (t.equals("=")) {
            return Optional.of(byText(String::isEmpty));
        }
        if (t.startsWith("!") || t.startsWith("！")) {
            String not = t.substring(1).strip().toLowerCase(Locale.ROOT);
            return Optional.of(byText(not.isEmpty() ? shown -> !shown.isEmpty() : shown -> !shown.contains(not)));
        }
        if (kind == Kind.FLAG) {
            boolean no = t.equals("否") || t.equals("0") || t.equalsIgnoreCase("no") || t.equals("✗");
            return Optional.of(byText(shown -> shown.isEmpty() == no));
        }
        if (kind.numeric() || kind == Kind.DATE || kind == Kind.MONTH) {
            Matcher compared = COMPARED.matcher(t);
            if (compared.matches()) {
                return bound(kind, compared.group(2)).map(limit -> byValue(value -> holds(compared.group(1), compare(kind, value, limit))));
            }
            Matcher range = RANGE.matcher(t);
            if (range.matches()) {
                return range(kind, range.group(1), range.group(2));
            }
            String plain = t.replace(",", "").replace("，", "").toLowerCase(Locale.ROOT);
            return Optional.of(byText(shown -> shown.replace(",", "").contains(plain)));
        }
        if (t.startsWith("=")) {
            String exact = t.substring(1).strip().toLowerCase(Locale.ROOT);
            return Optional.of(byText(shown -> shown.equals(exact)));
        }
        String part = t.toLowerCase(Locale.ROOT);
        return Optional.of(byText(shown -> shown.contains(part)));
    }

    private static Optional<Filter> range(Kind kind, String from, String to) {
        Optional<Comparable<?>> low = bound(kind, from);
        Optional<Comparable<?>> high = bound(kind, to);
        if (low.isEmpty() && !from.isBlank() || high.isEmpty() && !to.isBlank() || low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(byValue(value -> low.map(limit -> compare(kind, value, limit) >= 0).orElse(true)
                && high.map(limit -> compare(kind, value, limit) <= 0).orElse(true)));
    }

    private static Optional<Comparable<?>> bound(Kind kind, String text) {
        String t = text.strip().replace(",", "").replace("，", "");
        if (!kind.numeric()) {
            return t.matches("\\d{4}(-\\d{1,2}){0,2}") ? Optional.of(t) : Optional.empty();
        }
        boolean share = kind == Kind.PERCENT;
        String digits = t.endsWith("%") || t.endsWith("％") ? t.substring(0, t.length() - 1) : t;
        if (!digits.matches("-?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits);
        return Optional.of(share ? number.movePointLeft(2) : number);
    }

    /** Days and months are compared by as much of them as was typed, so that 2025-03 covers its days. */
    private static int compare(Kind kind, Comparable<?> value, Comparable<?> limit) {
        if (kind.numeric()) {
            return ((BigDecimal) value).compareTo((BigDecimal) limit);
        }
        String shown = value.toString();
        String bound = limit.toString();
        return shown.substring(0, Math.min(shown.length(), bound.length())).compareTo(bound);
    }

    private static boolean holds(String sign, int order) {
        return switch (sign) {
            case ">" -> order > 0;
            case ">=", "≥" -> order >= 0;
            case "<" -> order < 0;
            case "<=", "≤" -> order <= 0;
            default -> order == 0;
        };
    }

    private static Filter byText(Predicate<String> text) {
        return new Filter(text, value -> true, true);
    }

    private static Filter byValue(Predicate<Comparable<?>> value) {
        return new Filter(text -> true, value, false);
    }
}

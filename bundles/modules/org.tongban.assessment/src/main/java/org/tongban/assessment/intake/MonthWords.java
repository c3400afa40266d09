package org.tongban.assessment.intake;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds months and years in headings, sheet names and cells: {@code 2025年1月}, {@code 2025-01}, {@code 202501}, {@code 1月}, {@code 一月}, {@code 十二月份}. */
final class MonthWords {

    /** What a text says; each part may be missing. */
    record Said(Optional<Integer> year, Optional<Integer> month) {

        static final Said NOTHING = new Said(Optional.empty(), Optional.empty());
    }

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String YEAR = "((?:19|20)\\d{2}|[二两][〇零oO]\\s*[〇零一二三四五六七八九]\\s*[〇零一二三四五六七八九])";
    private static final String MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|正)";
    private static final Pattern BOTH = Pattern.compile(YEAR + "\\s*年(?:度)?\\s*" + MONTH + "\\s*月");
    private static final Pattern DASHED = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*[-./]\\s*(1[0-2]|0?[1-9])(?:\\s*[-./]\\s*\\d{1,2})?(?!\\d)");
    private static final Pattern JOINED = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern MONTH_ALONE = Pattern.compile("(?<![\\d一二三四五六七八九十])" + MONTH + "\\s*月");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\s*" + MONTH + "\\s*");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<!\\d)" + YEAR + "\\s*(?:年|(?!\\d))");

    private MonthWords() {
    }

    /** @param cell whether the text is a cell of a month column, where a bare number is a month */
    static Said read(String text, boolean cell) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('零', '〇').replace('–', '-').replace('—', '-');
        for (Pattern pattern : new Pattern[] {BOTH, DASHED, JOINED}) {
            Matcher both = pattern.matcher(plain);
            if (both.find()) {
                return new Said(Optional.of(year(both.group(1))), Optional.of(month(both.group(2))));
            }
        }
        Optional<Integer> month = first(MONTH_ALONE, plain).or(() -> cell ? whole(NUMBER_ALONE, plain) : Optional.empty()).map(MonthWords::month);
        return new Said(first(YEAR_ALONE, plain).map(MonthWords::year), month);
    }

    /** A month as written in a cell; a year that it leaves out is this one. */
    static Optional<YearMonth> month(String text, Optional<Integer> year) {
        Said said = read(text, true);
        return said.month().flatMap(month -> said.year().or(() -> year).map(y -> YearMonth.of(y, month)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> whole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static int year(String digits) {
        StringBuilder arabic = new StringBuilder();
        for (char c : digits.replaceAll("\\s", "").replace('两', '二').replace('o', '〇').replace('O', '〇').toCharArray()) {
            int value = NUMERALS.indexOf(c);
            arabic.append(value >= 0 ? Character.forDigit(value, 10) : c);
        }
        return Integer.parseInt(arabic.toString());
    }

    private static int month(String word) {
        if (word.equals("正")) {
            return 1;
        }
        if (word.startsWith("十")) {
            return 10 + (word.length() > 1 ? NUMERALS.indexOf(word.charAt(1)) : 0);
        }
        int value = NUMERALS.indexOf(word.charAt(0));
        return value > 0 ? value : Integer.parseInt(word);
    }
}

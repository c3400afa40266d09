package org.tongban.exchange.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The heading of a column over one or two rows, without spaces, line breaks, stars and numbering.
 *
 * @param group  the heading above a group of columns; empty if none
 * @param own    the column's own heading
 */
record Heading(String group, String own) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔{<《][^)\\]】〕}>》]*[)\\]】〕}>》]");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[(\\[]\\d{1,2}[)\\]]|\\d{1,2}[.、:]|[一二三四五六七八九十]{1,3}、)");
    private static final Pattern DECORATION = Pattern.compile("[*★☆※#\"'“”:：;；。]|\\(必填\\)|\\(选填\\)|\\(可选\\)");

    /** The whole heading, brackets with their content kept. */
    String full() {
        return group + own;
    }

    /** The whole heading without brackets, units and notes in them. */
    String plain() {
        return withoutBrackets(group) + withoutBrackets(own);
    }

    /** The column's own heading without brackets. */
    String plainOwn() {
        return withoutBrackets(own);
    }

    boolean isBlank() {
        return group.isEmpty() && own.isEmpty();
    }

    /** The headings' words; the second of the same words is told apart by its number. A blank heading has the empty key. */
    static List<String> keys(List<Heading> headings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>(headings.size());
        for (Heading heading : headings) {
            int count = heading.isBlank() ? 0 : seen.merge(heading.full(), 1, Integer::sum);
            keys.add(count > 1 ? heading.full() + " (" + count + ")" : heading.full());
        }
        return keys;
    }

    /** A heading's text, fit to be compared. */
    static String normal(String text) {
        String plain = DECORATION.matcher(normalKeeping(text)).replaceAll("");
        return NUMBERING.matcher(plain).replaceFirst("");
    }

    /** Text in half width and capitals, without spaces and invisible characters, but with its signs and numbers. */
    static String normalKeeping(String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (isNormal(text)) {
            return text;
        }
        String half = Normalizer.normalize(text.length() > 200 ? text.substring(0, 200) : text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Most cells hold digits, capitals and Chinese characters only. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' && (c < 0x4E00 || c > 0x9FFF) || c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return text.length() <= 200;
    }

    static String withoutBrackets(String normal) {
        String plain = BRACKETS.matcher(normal).replaceAll("");
        return plain.isEmpty() ? normal : plain;
    }
}

package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a day. */
final class DateFormats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[yYdDeEgG]");
    private static final Pattern NUMBER = Pattern.compile("[0#?]");

    private final BitSet styles = new BitSet();

    static DateFormats read(@Nullable InputStream in) throws IOException {
        DateFormats formats = new DateFormats();
        if (in == null) {
            return formats;
        }
        Map<Integer, String> codes = new HashMap<>();
        int style = 0;
        boolean inCells = false;
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    codes.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.starts("cellXfs")) {
                    inCells = true;
                } else if (xml.ends("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.starts("xf")) {
                    int format = number(xml.attribute("numFmtId"));
                    formats.styles.set(style++, isDay(format, codes.get(format)));
                }
            }
        }
        return formats;
    }

    boolean isDay(int style) {
        return style >= 0 && styles.get(style);
    }

    /** Whether a format shows days: a built-in one, those of Chinese Excel (27 to 36, 50 to 58) included, or one that is made of year, month and day. */
    static boolean isDay(int format, @Nullable String code) {
        if (code == null || code.equals("null")) {
            return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 54
                    || format >= 57 && format <= 58;
        }
        String plain = LITERAL.matcher(code).replaceAll("");
        String first = plain.split(";", 2)[0];
        if (first.equalsIgnoreCase("general") || NUMBER.matcher(first).find()) {
            return false;
        }
        return DAY.matcher(first).find() || first.matches("(?i)m{1,5}");
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

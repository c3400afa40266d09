package org.tongban.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** How the text of cells is cleaned. */
final class Texts {

    private static final Set<String> NOTHING = Set.of("", "无", "空", "暂无", "没有", "/", "//", "\\", "-", "--", "---", "—", "——", "–", "―", "、",
            "N/A", "NA", "NULL", "NONE", "(空)", "(无)", "(空白)");
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|GETTING_DATA|SPILL!|CALC!)");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[Ee]\\+?\\d+");
    /** Excel keeps 15 significant digits; what follows is the noise of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int DECIMALS = 10;

    private Texts() {
    }

    /** Half width, without any space, line break, invisible character or leading apostrophe. */
    static String compact(String text) {
        String wide = isNormal(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (!isSpace(c)) {
                kept.append(c);
            }
        }
        int start = 0;
        while (start < kept.length() && isApostrophe(kept.charAt(start))) {
            start++;
        }
        return kept.substring(start);
    }

    /** As a person would read it: without line breaks, invisible characters and the spaces that align Chinese names. */
    static String readable(String text) {
        if (plainAscii(text)) {
            return text.strip();
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                kept.append(c);
            } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) < 0x2E80 && kept.charAt(kept.length() - 1) != ' ' && c != '\n' && c != '\r') {
                kept.append(' ');
            }
        }
        return withoutSpacesBeforeChinese(kept.toString().strip());
    }

    private static String withoutSpacesBeforeChinese(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || text.charAt(i + 1) < 0x2E80) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether compact text says that there is nothing. */
    static boolean saysNothing(String compact) {
        return compact.length() <= 5 && NOTHING.contains(compact.toUpperCase(java.util.Locale.ROOT));
    }

    static void refuseErrors(String compact) throws CellType.Unreadable {
        if (compact.startsWith("#") && ERROR.matcher(compact).matches()) {
            throw new CellType.Unreadable("单元格的公式出错（" + compact + "），请改正公式或填写数值");
        }
    }

    static boolean isScientific(String compact) {
        return SCIENTIFIC.matcher(compact).matches();
    }

    /** A number of a spreadsheet without the noise of binary fractions: 92.40000000000001 is 92.4. */
    static BigDecimal withoutNoise(BigDecimal number) {
        if (number.scale() <= 2) {
            return number;
        }
        BigDecimal clean = number.round(EXCEL);
        if (clean.scale() > DECIMALS) {
            clean = clean.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
        return clean.stripTrailingZeros();
    }

    /** Whether NFKC would change nothing: plain ASCII and Chinese characters, as most cells are. */
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean plainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == 0x7F || c == 0xA0 || c == 0xAD || c == 0x3000 || c == 0xFEFF || c >= 0x2000 && c <= 0x200F || c >= 0x2028 && c <= 0x202F
                || c >= 0x205F && c <= 0x2064;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '＇';
    }
}

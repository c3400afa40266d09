package org.tongban.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Chinese numerals of a date into digits: 二〇二一年十二月三十一日 into 2021年12月31日. */
final class ChineseDigits {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern WRITTEN = Pattern.compile("^([〇○零Oo0一二三四五六七八九]{2,4})年(?:([元正一二三四五六七八九十]{1,3})月(?:份|([一二三四五六七八九十廿卅]{1,4})[日号])?)?$");

    private ChineseDigits() {
    }

    /** The text with digits for numerals, or the text itself if it is no date in numerals. */
    static String replaced(String text) {
        if (text.indexOf('年') < 0) {
            return text;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return text;
        }
        StringBuilder date = new StringBuilder();
        for (char c : written.group(1).toCharArray()) {
            int digit = NUMERALS.indexOf(c);
            date.append(digit < 0 ? 0 : digit);
        }
        date.append('年');
        if (written.group(2) != null) {
            date.append(number(written.group(2))).append('月');
        }
        if (written.group(3) != null) {
            date.append(number(written.group(3))).append('日');
        }
        return date.toString();
    }

    private static int number(String numeral) {
        if (numeral.equals("元") || numeral.equals("正")) {
            return 1;
        }
        String tens = numeral.replace("廿", "二十").replace("卅", "三十");
        int ten = tens.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(tens.charAt(0));
        }
        int high = ten == 0 ? 1 : NUMERALS.indexOf(tens.charAt(ten - 1));
        int low = ten == tens.length() - 1 ? 0 : NUMERALS.indexOf(tens.charAt(ten + 1));
        return high * 10 + low;
    }
}

package org.tongban.assessment.intake;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.policy.assessment.Grade;

/** Reads {@code 2025-03=一般;2025-04=好} and what offices write instead: {@code 2025年3月：一般、4月好}. */
final class Decisions {

    private static final Pattern ENTRY = Pattern.compile(
            "((?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月份?|\\d{4}\\s*[-./]\\s*\\d{1,2}|\\d{6})\\s*[=:→>评定为]*\\s*[“\"]?([^\\d\\s=:;,、，/|“”\"()]+)[”\"]?\\s*[;,、/|\\s]*");

    /** @param grades empty where the text could not be read to its end */
    record Read(Optional<SortedMap<YearMonth, Grade>> grades, String stuckAt) {
    }

    private Decisions() {
    }

    /** @param year the year meant where an entry names only a month */
    static Read read(String text, int year) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        SortedMap<YearMonth, Grade> grades = new TreeMap<>();
        Matcher entry = ENTRY.matcher(plain);
        int at = 0;
        int meant = year;
        while (at < plain.length()) {
            if (!entry.find(at) || entry.start() != at) {
                return new Read(Optional.empty(), plain.substring(at));
            }
            Optional<YearMonth> month = MonthWords.month(entry.group(1), Optional.of(meant));
            if (month.isEmpty() || entry.group(2).length() > 20 || grades.put(month.get(), new Grade(entry.group(2))) != null) {
                return new Read(Optional.empty(), plain.substring(at));
            }
            meant = month.get().getYear();
            at = entry.end();
        }
        return new Read(Optional.of(grades), "");
    }
}

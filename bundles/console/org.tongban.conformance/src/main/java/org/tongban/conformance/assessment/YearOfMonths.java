package org.tongban.conformance.assessment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.Words;
import org.tongban.policy.assessment.AnnualGradePolicy.Month;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

/**
 * The months of a case, which names them ({@code poorMonths: [3, 7]}), counts them ({@code good: 4}) or writes them down
 * ({@code 好×4+一般×8}). Months it says nothing about are fair. Poor months that are only counted stand apart from each other.
 */
final class YearOfMonths {

    private static final Pattern TIMES = Pattern.compile("([^×xX*＊+＋\\s]+?)\\s*[×xX*＊]\\s*(\\d+)");

    private final int year;
    private final Function<YearMonth, MonthState> states;
    private final Map<YearMonth, Month> months = new TreeMap<>();

    YearOfMonths(int year, Function<YearMonth, MonthState> states) {
        this.year = year;
        this.states = states;
    }

    List<Month> list() {
        return List.copyOf(months.values());
    }

    void read(Words words) {
        writtenDown(words);
        named(words, year, "poorMonths", "差");
        named(words, year, "goodMonths", "好");
        named(words, year - 1, "poorMonthsPrevYear", "差");
        states(words, "suspended", MonthState.SUSPENDED);
        states(words, "notAssessed", MonthState.NOT_ASSESSED);
        Words resolved = words.words("suspendedResolved");
        resolved.names().forEach(month -> put(year, number(month), resolved.text(month)));
        counted(words.maybeCount("poor").orElse(0L) - count("差"), "差", 2);
        counted(words.maybeCount("good").orElse(0L) - count("好"), "好", 1);
        fillUp(year);
        if (words.has("poorMonthsPrevYear")) {
            fillUp(year - 1);
        }
    }

    private void writtenDown(Words words) {
        Optional<Object> written = words.raw("months");
        if (written.isEmpty()) {
            return;
        }
        List<String> grades = new ArrayList<>();
        if (written.get() instanceof List<?> list) {
            list.forEach(grade -> grades.add(String.valueOf(grade)));
        } else if (written.get() instanceof Map<?, ?> map) {
            map.forEach((month, grade) -> put(year, number(String.valueOf(month)), String.valueOf(grade)));
            return;
        } else {
            for (String part : written.get().toString().split("[+＋、,，]")) {
                Matcher times = TIMES.matcher(part.strip());
                if (!times.matches()) {
                    throw new Unsupported("“months”应写成“好×4+一般×8”，读到：" + written.get());
                }
                grades.addAll(Collections.nCopies(Integer.parseInt(times.group(2)), times.group(1)));
            }
        }
        if (grades.size() > 12) {
            throw new Unsupported("一年只有12个月，读到：" + written.get());
        }
        for (int month = 1; month <= 12; month++) {
            if (month <= grades.size()) {
                put(year, month, grades.get(month - 1));
            } else {
                months.put(YearMonth.of(year, month), new Month(YearMonth.of(year, month), MonthState.NOT_ASSESSED, null));
            }
        }
    }

    private void named(Words words, int ofYear, String word, String grade) {
        words.list(word).forEach(month -> put(ofYear, number(month.toString()), grade));
    }

    private void states(Words words, String word, MonthState state) {
        for (Object item : words.list(word)) {
            YearMonth month = YearMonth.of(year, number(item.toString()));
            months.put(month, new Month(month, state, null));
        }
    }

    private void put(int ofYear, int number, String word) {
        YearMonth month = YearMonth.of(ofYear, number);
        months.put(month, switch (word) {
            case "暂停", "SUSPENDED" -> new Month(month, MonthState.SUSPENDED, null);
            case "NOT_ASSESSED" -> new Month(month, MonthState.NOT_ASSESSED, null);
            default -> new Month(month, MonthState.NORMAL, new Grade(word));
        });
    }

    private static int number(String month) {
        try {
            return month.contains("-") ? YearMonth.parse(month).getMonthValue() : Integer.parseInt(month.strip());
        } catch (RuntimeException e) {
            throw new Unsupported("不认识的月份：" + month);
        }
    }

    private long count(String word) {
        return months.values().stream().filter(month -> month.month().getYear() == year && month.grade() != null && month.grade().word().equals(word)).count();
    }

    /** Fills months of the year that say nothing yet, those in post first, every {@code step}-th first. */
    private void counted(long count, String word, int step) {
        List<Integer> free = new ArrayList<>();
        for (MonthState state : List.of(MonthState.NORMAL, MonthState.NOT_ASSESSED)) {
            for (int offset = 0; offset < step; offset++) {
                for (int month = 1 + offset; month <= 12; month += step) {
                    YearMonth of = YearMonth.of(year, month);
                    if (!months.containsKey(of) && states.apply(of) == state) {
                        free.add(month);
                    }
                }
            }
        }
        if (count > free.size()) {
            throw new Unsupported("一年里放不下这么多“" + word + "”：" + count);
        }
        free.subList(0, (int) Math.max(0, count)).forEach(month -> put(year, month, word));
    }

    private void fillUp(int ofYear) {
        for (int number = 1; number <= 12; number++) {
            YearMonth month = YearMonth.of(ofYear, number);
            if (!months.containsKey(month)) {
                MonthState state = states.apply(month);
                months.put(month, new Month(month, state, state == MonthState.NORMAL ? new Grade("一般") : null));
            }
        }
    }
}

package org.tongban.conformance;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/**
 * The words of a case, read by kind. A word that is there but null reads as absent. Whatever cannot be read is
 * {@link Unsupported}, and so is a word that nobody asked for: {@link #done} says so.
 */
public final class Words {

    private final String where;
    private final Map<String, Object> in;
    private final Set<String> read = new LinkedHashSet<>();
    private final List<Words> nested = new ArrayList<>();

    public Words(Map<String, Object> in) {
        this("", in);
    }

    private Words(String where, Map<String, Object> in) {
        this.where = where;
        this.in = in;
    }

    /** The words themselves, in order, where they are names of the case's own (clerks, qualities, months). */
    public Set<String> names() {
        return in.keySet();
    }

    /** A name of the case's own that is a month, such as {@code 2023-05}. */
    public YearMonth nameAsMonth(String name) {
        return read(name, "月份", name, value -> YearMonth.parse(textOf(value)));
    }

    /** Whether the word is there and not null. */
    public boolean has(String word) {
        return in.get(word) != null;
    }

    /** Marks a word as understood although the question has no place for it. */
    public Words knows(String... words) {
        read.addAll(List.of(words));
        return this;
    }

    /** The raw value: string, number, boolean, list or map. */
    public Optional<Object> raw(String word) {
        read.add(word);
        return Optional.ofNullable(in.get(word));
    }

    public Optional<String> maybeText(String word) {
        return as(word, "文字", Words::textOf);
    }

    public String text(String word) {
        return required(word, maybeText(word));
    }

    public Optional<LocalDate> maybeDate(String word) {
        return as(word, "日期", value -> LocalDate.parse(textOf(value)));
    }

    public LocalDate date(String word) {
        return required(word, maybeDate(word));
    }

    public Optional<YearMonth> maybeMonth(String word) {
        return as(word, "月份", value -> YearMonth.parse(textOf(value)));
    }

    public YearMonth month(String word) {
        return required(word, maybeMonth(word));
    }

    public Optional<Money> maybeMoney(String word) {
        return as(word, "金额", value -> Money.yuan(numberOf(value)));
    }

    public Money money(String word) {
        return required(word, maybeMoney(word));
    }

    public Optional<BigDecimal> maybeNumber(String word) {
        return as(word, "数", Words::numberOf);
    }

    public BigDecimal number(String word) {
        return required(word, maybeNumber(word));
    }

    /** A share, written as a fraction or a percentage. */
    public Optional<Rate> maybeRate(String word) {
        return as(word, "比例", value -> Rate.of(textOf(value)));
    }

    public Optional<Long> maybeCount(String word) {
        return as(word, "整数", value -> numberOf(value).longValueExact());
    }

    public long count(String word) {
        return required(word, maybeCount(word));
    }

    public Optional<Boolean> maybeFlag(String word) {
        return as(word, "真假值", value -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw new IllegalArgumentException();
        });
    }

    public boolean flag(String word) {
        return required(word, maybeFlag(word));
    }

    /** The letter of the reading that the case chooses. */
    public Optional<String> reading() {
        return maybeText("reading");
    }

    /** A list of strings, numbers, lists or maps; empty if the word is absent. */
    public List<Object> list(String word) {
        return this.<List<Object>>as(word, "列表", value -> List.copyOf((List<?>) value)).orElse(List.of());
    }

    /** The words within a map; no words if it is absent. */
    public Words words(String word) {
        Map<String, Object> inner = this.<Map<String, Object>>as(word, "键值表", Words::mapOf).orElse(Map.of());
        return nest(word, inner);
    }

    /** The words within each map of a list. */
    public List<Words> each(String word) {
        return list(word).stream().map(item -> nest(word, read(word, "键值表的列表", item, Words::mapOf))).toList();
    }

    /** @throws Unsupported if the case says something that nobody asked for */
    public void done() {
        Set<String> unknown = new LinkedHashSet<>(in.keySet());
        unknown.removeAll(read);
        if (!unknown.isEmpty()) {
            throw new Unsupported("不认识的用词：" + String.join("、", unknown.stream().map(word -> where + word).toList()));
        }
        nested.forEach(Words::done);
    }

    private Words nest(String word, Map<String, Object> inner) {
        Words words = new Words(where + word + ".", inner);
        nested.add(words);
        return words;
    }

    private <T> Optional<T> as(String word, String kind, Function<Object, T> reader) {
        return raw(word).map(value -> read(word, kind, value, reader));
    }

    private <T> T read(String word, String kind, Object value, Function<Object, T> reader) {
        try {
            return reader.apply(value);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException | ClassCastException e) {
            throw new Unsupported("“" + where + word + "”应为" + kind + "，读到：" + value);
        }
    }

    private <T> T required(String word, Optional<T> value) {
        return value.orElseThrow(() -> new Unsupported("缺少用词：" + where + word));
    }

    /** A number as text of its value: 300.0 and "300.00" are one. */
    static BigDecimal numberOf(Object value) {
        if (value instanceof Boolean) {
            throw new IllegalArgumentException("not a number: " + value);
        }
        return new BigDecimal(value.toString().strip());
    }

    private static String textOf(Object value) {
        if (value instanceof List || value instanceof Map) {
            throw new IllegalArgumentException("not a single word: " + value);
        }
        return value.toString();
    }

    private static Map<String, Object> mapOf(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, inner) -> map.put(String.valueOf(key), inner));
        return map;
    }
}

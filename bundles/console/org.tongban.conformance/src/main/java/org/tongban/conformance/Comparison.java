package org.tongban.conformance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;

/**
 * Compares an answer with what a case expects, by value: numbers whatever their form, dates as ISO text, lists item by
 * item, maps field by field where the answer may say more. {@code note} is for people.
 */
final class Comparison {

    private static final String NOTE = "note";

    private Comparison() {
    }

    static boolean holds(@Nullable Object expected, Answer answer) {
        if (expected instanceof Map<?, ?> fields) {
            return isWithin(fields, answer.fields());
        }
        return isSame(expected, answer.value());
    }

    /** The part of the answer that is compared, for the report. */
    static @Nullable Object compared(@Nullable Object expected, Answer answer) {
        return plain(expected instanceof Map ? answer.fields() : answer.value());
    }

    private static boolean isWithin(Map<?, ?> expected, Map<?, ?> actual) {
        Map<String, Object> said = new LinkedHashMap<>();
        actual.forEach((key, value) -> said.put(String.valueOf(key), value));
        return expected.entrySet().stream().filter(field -> !NOTE.equals(field.getKey())).allMatch(field -> isSame(field.getValue(), said.get(String.valueOf(field.getKey()))));
    }

    private static boolean isSame(@Nullable Object expected, @Nullable Object answered) {
        Object actual = plain(answered);
        if (expected == null || actual == null) {
            return expected == actual;
        }
        if (expected instanceof Map<?, ?> fields) {
            return actual instanceof Map<?, ?> said && isWithin(fields, said);
        }
        if (expected instanceof Collection<?> items) {
            return actual instanceof Collection<?> said && isSameInOrder(items, said);
        }
        if (expected instanceof Boolean || actual instanceof Boolean || actual instanceof Collection || actual instanceof Map) {
            return expected.equals(actual);
        }
        Optional<BigDecimal> number = number(expected);
        Optional<BigDecimal> said = number(actual);
        return number.isPresent() && said.isPresent() ? number.orElseThrow().compareTo(said.orElseThrow()) == 0 : expected.toString().equals(actual.toString());
    }

    private static boolean isSameInOrder(Collection<?> expected, Collection<?> actual) {
        Iterator<?> said = actual.iterator();
        return expected.size() == actual.size() && expected.stream().allMatch(item -> isSame(item, said.next()));
    }

    private static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(Words.numberOf(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** In terms of JSON: maps, lists, strings, numbers, booleans, null. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> maybe) {
            return plain(maybe.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((key, inner) -> fields.put(String.valueOf(key), plain(inner)));
            return fields;
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Comparison::plain).collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        }
        if (value instanceof Rate rate) {
            return rate.fraction();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value instanceof Money money ? money.toString() : Objects.toString(value);
    }
}

package org.tongban.exchange.undo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongban.core.time.DateRange;

/** A line of words, kept as text with tabs between them. */
final class Words {

    private final List<String> words;
    private int next;

    private Words(List<String> words) {
        this.words = words;
    }

    static String line(@Nullable Object... words) {
        return Stream.of(words).map(word -> word instanceof Optional<?> maybe ? maybe.map(Object::toString).orElse("") : word == null ? "" : word.toString())
                .map(word -> word.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")).collect(Collectors.joining("\t"));
    }

    static Words of(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split("\t", -1)) {
            words.add(plain(word));
        }
        return new Words(words);
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 1 < word.length()) {
                c = word.charAt(++i);
                plain.append(c == 't' ? '\t' : c == 'n' ? '\n' : c);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    boolean hasNext() {
        return next < words.size();
    }

    String text() {
        return words.get(next++);
    }

    Optional<String> maybe() {
        return Optional.of(text()).filter(word -> !word.isEmpty());
    }

    @Nullable LocalDate day() {
        return maybe().map(LocalDate::parse).orElse(null);
    }

    LocalDate firstDay() {
        return LocalDate.parse(text());
    }

    long number() {
        return Long.parseLong(text());
    }

    Optional<BigDecimal> decimal() {
        return maybe().map(BigDecimal::new);
    }

    Optional<DateRange> range() {
        LocalDate from = day();
        LocalDate until = day();
        return from == null ? Optional.empty() : Optional.of(new DateRange(from, until));
    }
}

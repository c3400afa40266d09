package org.tongban.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the law over time: each value holds from its day until the next one, with the clause that fixed it.
 * Unmodifiable; {@link #from} and {@link #repealed} answer a longer copy.
 *
 * @param <T> the figure's type, such as Money or Rate
 */
public final class Dated<T> {

    /** A value with its first day and its source; an empty value means that the clause repealed the figure. */
    public record Entry<T>(LocalDate from, Optional<T> value, Citation source, Source kind) {
    }

    private final String name;
    private final List<Entry<T>> entries;

    private Dated(String name, List<Entry<T>> entries) {
        this.name = name;
        this.entries = entries.stream().sorted(Comparator.comparing(Entry<T>::from)).toList();
    }

    /** @param name what the figure is, as a reader of the workings sees it, such as 技师补贴 */
    public static <T> Dated<T> named(String name) {
        return new Dated<>(name, List.of());
    }

    /** @param day ISO date from which the value holds */
    public Dated<T> from(String day, T value, Citation source) {
        return with(new Entry<>(LocalDate.parse(day), Optional.of(value), source, Source.STATED));
    }

    /** As {@link #from}, for a value that the text does not state but a chosen reading assumes. */
    public Dated<T> assumedFrom(String day, T value, Citation source) {
        return with(new Entry<>(LocalDate.parse(day), Optional.of(value), source, Source.READING));
    }

    public Dated<T> repealed(String day, Citation source) {
        return with(new Entry<>(LocalDate.parse(day), Optional.empty(), source, Source.STATED));
    }

    private Dated<T> with(Entry<T> entry) {
        List<Entry<T>> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new Dated<>(name, longer);
    }

    public String name() {
        return name;
    }

    /** The entries in order of their first day. */
    public List<Entry<T>> entries() {
        return entries;
    }

    /** The value in force on the day; empty before the first day and after a repeal. */
    public Optional<Entry<T>> on(LocalDate day) {
        Entry<T> found = null;
        for (Entry<T> entry : entries) {
            if (!entry.from().isAfter(day)) {
                found = entry;
            }
        }
        return Optional.ofNullable(found).filter(entry -> entry.value().isPresent());
    }

    @Override
    public String toString() {
        return name + entries;
    }
}

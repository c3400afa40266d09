package org.tongban.registry.ui.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tongban.exchange.CellType.Unreadable;

/**
 * The dated records of one sort that a person has, such as employments, as they are being changed.
 *
 * @param <R> the registry's record
 */
final class Section<R> {

    /** Reads a line. */
    interface Reader<R> {
        R read(Line line) throws Unreadable;
    }

    /** Refuses a text that a column cannot hold. */
    interface Check {
        void of(String typed) throws Unreadable;
    }

    /**
     * A column.
     *
     * @param key     of its heading among the texts
     * @param choices the only possible texts; none for free text
     * @param mask    what is shown while numbers are hidden
     */
    record Part(String key, int width, Supplier<List<String>> choices, Check check, UnaryOperator<String> mask) {

        static Part text(String key, int width, Check check) {
            return new Part(key, width, List::of, check, UnaryOperator.identity());
        }

        static Part choice(String key, int width, Supplier<List<String>> choices) {
            return new Part(key, width, choices, typed -> { }, UnaryOperator.identity());
        }
    }

    private final String key;
    private final List<Part> parts;
    private final Function<R, Line> write;
    private final Reader<R> read;
    private final Supplier<Line> fresh;
    private final List<Line> lines = new ArrayList<>();

    Section(String key, List<Part> parts, Function<R, Line> write, Reader<R> read, Supplier<Line> fresh) {
        this.key = key;
        this.parts = parts;
        this.write = write;
        this.read = read;
        this.fresh = fresh;
    }

    String key() {
        return key;
    }

    List<Part> parts() {
        return parts;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    void show(List<R> records) {
        lines.clear();
        records.forEach(record -> lines.add(write.apply(record)));
    }

    Line add() {
        Line line = fresh.get();
        lines.add(line);
        return line;
    }

    void remove(Line line) {
        lines.removeIf(each -> each == line);
    }

    /** @return a sentence if the column cannot hold the text; the line then stays as it was */
    Optional<String> set(Line line, Part part, String typed) {
        try {
            part.check().of(typed);
            line.with(part.key(), typed.strip());
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The records as they were typed. */
    List<R> read() throws Unreadable {
        List<R> records = new ArrayList<>();
        for (Line line : lines) {
            records.add(read.read(line));
        }
        return records;
    }
}

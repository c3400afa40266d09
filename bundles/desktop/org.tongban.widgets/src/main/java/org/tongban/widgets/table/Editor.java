package org.tongban.widgets.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How cells of a column are changed in place. Free of widgets.
 *
 * @param allowed which rows
 * @param choices the only possible texts; empty for free text
 * @param text    the text to begin with
 * @param store   takes the new text; a sentence if it cannot be, and then the cell keeps what it had
 */
public record Editor<R>(Predicate<? super R> allowed, List<String> choices, Function<? super R, String> text, BiFunction<? super R, String, Optional<String>> store) {

    public Editor {
        choices = List.copyOf(choices);
    }

    public static <R> Editor<R> text(Function<? super R, String> text, BiFunction<? super R, String, Optional<String>> store) {
        return new Editor<>(row -> true, List.of(), text, store);
    }

    public static <R> Editor<R> choice(List<String> choices, Function<? super R, String> text, BiFunction<? super R, String, Optional<String>> store) {
        return new Editor<>(row -> true, choices, text, store);
    }

    /** The same for some rows only. */
    public Editor<R> where(Predicate<? super R> some) {
        return new Editor<>(some, choices, text, store);
    }
}

package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records as lines of words with tabs between them, lists with line feeds; the words were read from single cells and hold neither. */
final class Text {

    private Text() {
    }

    static String line(String... words) {
        return String.join("\t", words);
    }

    static String[] words(String line) {
        return line.split("\t", -1);
    }

    static String list(Collection<String> words) {
        return String.join("\n", words);
    }

    static String set(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining("\n"));
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

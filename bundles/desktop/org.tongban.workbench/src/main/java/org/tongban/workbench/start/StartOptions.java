package org.tongban.workbench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks of the window.
 *
 * @param workspace the folder named by {@code --workspace}
 * @param language  the language named by {@code --lang}, for this time only
 */
public record StartOptions(Optional<Path> workspace, Optional<Locale> language) {

    /** @param arguments the words of the command line, one a line; null for none */
    public static StartOptions of(@Nullable String arguments) {
        List<String> words = arguments == null ? List.of() : arguments.lines().toList();
        return new StartOptions(valueOf("--workspace", words).map(Path::of),
                valueOf("--lang", words).map(name -> name.equals("en") ? Locale.ENGLISH : Locale.CHINA));
    }

    private static Optional<String> valueOf(String option, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(option + "=")) {
                return Optional.of(words.get(i).substring(option.length() + 1));
            }
            if (words.get(i).equals(option) && i + 1 < words.size()) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }
}

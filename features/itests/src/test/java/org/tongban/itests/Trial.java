package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.itests.Tongban.Outcome;

/** What the tests of faults share: copies of a workspace to break, and what a refusal looks like. */
final class Trial {
    /** A line of progress, which commands that take long also write to standard error. */
    private static final Pattern PROGRESS = Pattern.compile("\\S+ [\\d,]+( / [\\d,]+ \\(\\d+%\\))?");

    private Trial() {
    }

    /** The same product on a copy of its workspace in another folder. */
    static Tongban copy(Tongban tongban, Path folder) {
        Path from = tongban.workspace();
        Tongban copy = tongban.in(folder);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = copy.workspace().resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return copy;
    }

    /** The sentence of a refusal: exit status 1, no answer, one line on standard error that a person can read. */
    static String refusal(Outcome outcome) {
        List<String> said = outcome.err().lines().filter(line -> !line.isBlank() && !PROGRESS.matcher(line.strip()).matches()).toList();
        assertAll(outcome.err(),
                () -> assertEquals(1, outcome.status()),
                () -> assertEquals("", outcome.out()),
                () -> assertEquals(1, said.size()),
                () -> assertFalse(outcome.err().contains("Exception"), "a class name is no sentence"),
                () -> assertTrue(said.get(0).codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), "not in Chinese"));
        return said.get(0);
    }
}

package org.tongban.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demonstrations, made once for all tests: making one takes a month's work, copying it a moment. */
final class Demonstrations {
    private static final Map<String, Path> MADE = new HashMap<>();

    private Demonstrations() {
    }

    /** Puts a fresh copy of a place's demonstration where the program has its workspace. */
    static void copy(String place, Tongban tongban) {
        Path made = made(place, tongban);
        try (Stream<Path> files = Files.walk(made)) {
            List<Path> inOrder = files.sorted().toList();
            for (Path file : inOrder) {
                Files.copy(file, tongban.workspace().resolve(made.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static synchronized Path made(String place, Tongban tongban) {
        return MADE.computeIfAbsent(place, name -> {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "demonstration-" + name + "-").toAbsolutePath();
                Tongban first = tongban.in(folder);
                first.done("demo", name);
                return first.workspace();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}

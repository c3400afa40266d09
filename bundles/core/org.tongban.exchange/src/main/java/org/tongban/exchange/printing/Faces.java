package org.tongban.exchange.printing;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The typefaces of this machine in which official documents are set, if it has one. */
final class Faces {

    /** By the names of their files, best first: 仿宋 of Windows, of macOS and of the Chinese Linux desktops, then a serif of wide use. */
    private static final List<String> WANTED = List.of("simfang.ttf", "fangsong.ttf", "stfangso.ttf", "fangsong_gb2312.ttf", "notoserifcjk-regular.ttc",
            "notoserifcjksc-regular.otf", "sourcehanserifsc-regular.otf", "sourcehanserifcn-regular.otf");
    /** The place of simplified Chinese in a collection of several scripts. */
    private static final Map<String, Integer> IN_COLLECTION = Map.of("notoserifcjk-regular.ttc", 2);
    private static final int DEPTH = 5;

    private Faces() {
    }

    /** The name under which OpenPDF opens the typeface for running text; empty if the machine has none. */
    static Optional<String> body() {
        List<Path> found = folders().flatMap(Faces::fonts).toList();
        return WANTED.stream().flatMap(name -> found.stream().filter(file -> name(file).equals(name)).sorted().limit(1)).findFirst()
                .map(file -> file + Optional.ofNullable(IN_COLLECTION.get(name(file))).map(place -> "," + place).orElse(""));
    }

    private static Stream<Path> folders() {
        Path home = Path.of(System.getProperty("user.home", ""));
        Stream<Path> windows = Stream.of("SystemRoot", "LOCALAPPDATA").map(System::getenv).filter(folder -> folder != null && !folder.isBlank()).map(Path::of)
                .flatMap(folder -> Stream.of(folder.resolve("Fonts"), folder.resolve("Microsoft/Windows/Fonts")));
        Stream<Path> others = Stream.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"), home.resolve(".fonts"),
                Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"));
        return Stream.concat(windows, others).filter(Files::isDirectory);
    }

    private static Stream<Path> fonts(Path folder) {
        try (Stream<Path> files = Files.find(folder, DEPTH, (file, kind) -> kind.isRegularFile() && WANTED.contains(name(file)), FileVisitOption.FOLLOW_LINKS)) {
            return files.collect(Collectors.toList()).stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            // a folder of fonts that may not be read is one without fonts: the suite's own are always there
            return Stream.empty();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}

package org.tongban.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** The folder of a demonstration: made afresh each time; only a folder that a demonstration made is ever cleared. */
final class DemoFolder {

    private static final String MARK = "DEMO.txt";

    private DemoFolder() {
    }

    /** @throws IllegalArgumentException with a sentence if the folder holds anything but an earlier demonstration */
    static void clear(Path folder) {
        try {
            if (Files.isDirectory(folder) && !isEmpty(folder)) {
                if (!Files.exists(folder.resolve(MARK))) {
                    throw new IllegalArgumentException("文件夹 " + folder + " 不是演示工作区，未作改动；请用 --workspace 另指一个空文件夹 (not a demo folder; name an empty one)");
                }
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks the folder, and copies the sample files of the place beside the records. */
    static void fill(Path folder, Bundle bundle, String place) {
        try {
            Files.writeString(folder.resolve(MARK), "演示工作区，人员和费率均为虚构；再次运行演示时会重建。\nA demonstration; people and rates are invented; the next demo makes it anew.\n");
            Path samples = Files.createDirectories(folder.resolve("samples"));
            Files.createDirectories(folder.resolve("exports"));
            for (URL url : Collections.list(bundle.findEntries("org/tongban/demo/" + place, "*", false))) {
                String path = URLDecoder.decode(url.getPath().replace("+", "%2B"), StandardCharsets.UTF_8);
                String name = path.substring(path.lastIndexOf('/') + 1);
                if (!name.endsWith(".txt")) {
                    try (InputStream in = url.openStream()) {
                        Files.copy(in, samples.resolve(name));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}

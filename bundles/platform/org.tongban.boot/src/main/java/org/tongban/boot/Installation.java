package org.tongban.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Tongban is installed.
 *
 * @param home the folder with {@code bundles} and {@code plugins} (system property {@code tongban.home})
 * @param logs where logs are written (system property {@code tongban.logs}, otherwise {@code .tongban} in the user's home)
 * @param bare only start and stop the bundles, to measure what that takes ({@code tongban.boot=bare})
 */
record Installation(Path home, Path logs, boolean bare) {

    static Installation fromSystemProperties() {
        Path home = Path.of(System.getProperty("tongban.home", ".")).toAbsolutePath().normalize();
        String logs = System.getProperty("tongban.logs", "");
        return new Installation(home,
                logs.isEmpty() ? Path.of(System.getProperty("user.home"), ".tongban") : Path.of(logs).toAbsolutePath(),
                "bare".equals(System.getProperty("tongban.boot")));
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    List<Path> bundleJars() throws IOException {
        return jars(home.resolve("bundles"));
    }

    List<Path> pluginJars() throws IOException {
        return Files.isDirectory(plugins()) ? jars(plugins()) : List.of();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}

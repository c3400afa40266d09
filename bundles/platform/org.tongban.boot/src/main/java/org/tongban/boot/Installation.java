package org.tongban.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Tongban is installed.
 *
 * @param home the folder with {@code bundles}, {@code desktop} and {@code plugins} (system property {@code tongban.home})
 * @param plugins folders of local plug-ins: {@code plugins} in the home folder, and the one named by the environment variable
 *     {@code TONGBAN_PLUGINS}
 * @param own the user's own folder, for logs and for what the desktop remembers (system property {@code tongban.logs}, otherwise
 *     {@code .tongban} in the user's home)
 * @param bare only start and stop the bundles, to measure what that takes ({@code tongban.boot=bare})
 */
record Installation(Path home, List<Path> plugins, Path own, boolean bare) {

    static Installation fromSystemProperties() {
        Path home = Path.of(System.getProperty("tongban.home", ".")).toAbsolutePath().normalize();
        String more = System.getenv().getOrDefault("TONGBAN_PLUGINS", "");
        String logs = System.getProperty("tongban.logs", "");
        return new Installation(home,
                Stream.concat(Stream.of(home.resolve("plugins")), Stream.of(more).filter(name -> !name.isEmpty()).map(Path::of)).toList(),
                logs.isEmpty() ? Path.of(System.getProperty("user.home"), ".tongban") : Path.of(logs).toAbsolutePath(),
                "bare".equals(System.getProperty("tongban.boot")));
    }

    /** The desktop's bundles come on top of the console's, and are not even installed for a command. */
    List<Path> bundleJars(Program program) throws IOException {
        List<Path> jars = new ArrayList<>(jars(home.resolve("bundles")));
        if (program == Program.DESKTOP) {
            jars.addAll(jars(desktop()));
        }
        return jars;
    }

    /** Whether there is a desktop; a product may be laid out without. */
    boolean hasDesktop() {
        return Files.isDirectory(desktop());
    }

    private Path desktop() {
        return home.resolve("desktop");
    }

    List<Path> pluginJars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path folder : plugins) {
            if (Files.isDirectory(folder)) {
                jars.addAll(jars(folder));
            }
        }
        return jars;
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}

package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Tells every story ({@code …Story} in src/main) in a window and on a screen of its own and shows each of its tests as a test of
 * this build. Two are told at a time; the one that measures, alone and first.
 */
class DesktopIT {
    private static final Path PRODUCTS = Path.of(System.getProperty("tongban.products"));
    private static final Path STORIES = Path.of(System.getProperty("tongban.stories"));
    private static final Path SCREENS = Path.of("..", "itests", "xvfb.sh").toAbsolutePath().normalize();
    private static final String ALONE = "ManyPeopleStory";
    private static final long PATIENCE_MINUTES = 60;

    @TestFactory
    Stream<DynamicNode> stories() throws IOException {
        Map<String, CompletableFuture<List<DynamicNode>>> told = new LinkedHashMap<>();
        ExecutorService tellers = Executors.newFixedThreadPool(2);
        for (String name : names()) {
            told.put(name, name.endsWith(ALONE) ? CompletableFuture.completedFuture(tests(name)) : CompletableFuture.supplyAsync(() -> tests(name), tellers));
        }
        tellers.shutdown();
        return told.entrySet().stream().map(story -> dynamicContainer(story.getKey().substring(story.getKey().lastIndexOf('.') + 1), story.getValue().join()));
    }

    private List<DynamicNode> tests(String story) {
        List<DynamicNode> tests = new ArrayList<>();
        try {
            Path folder = Path.of("target", "stories", story.substring(story.lastIndexOf('.') + 1)).toAbsolutePath();
            int status = tell(story, folder);
            Path report = folder.resolve("report.txt");
            List<String> lines = Files.exists(report) ? Files.readAllLines(report) : List.of();
            tests.add(dynamicTest("the story is told", () -> {
                assertEquals(0, status, () -> said(folder));
                assertTrue(lines.size() > 0, () -> "no test ran\n" + said(folder));
            }));
            lines.forEach(line -> tests.add(dynamicTest(line.substring(0, line.indexOf('\t')), () -> {
                String fault = new String(Base64.getDecoder().decode(line.substring(line.indexOf('\t') + 1)), StandardCharsets.UTF_8);
                if (!fault.isEmpty()) {
                    throw new AssertionError(fault);
                }
            })));
        } catch (IOException failure) {
            tests.add(dynamicTest("the story is told", () -> {
                throw failure;
            }));
        }
        return tests;
    }

    private static int tell(String story, Path folder) throws IOException {
        Path home = fresh(folder.resolve("home"));
        Path report = folder.resolve("report.txt");
        Files.deleteIfExists(report);
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        Files.copy(STORIES, plugins.resolve("stories.jar"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        ProcessBuilder builder = new ProcessBuilder(PRODUCTS.resolve("checkout").resolve("tongban").toAbsolutePath().normalize().toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DISPLAY", screen("start", folder));
        builder.environment().put("TONGBAN_PLUGINS", plugins.toString());
        builder.environment().put("TONGBAN_JAVA_OPTS", "-Dtongban.story=" + story + " -Dtongban.story.report=" + report);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile());
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("the story " + story + " does not end\n" + said(folder));
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            process.destroyForcibly();
            screen("stop", folder);
        }
    }

    /** Starts an X server for a story, or stops it; the display's name. */
    private static String screen(String what, Path folder) throws IOException {
        Process script = new ProcessBuilder(SCREENS.toString(), what, folder.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("screen.txt").toFile()).start();
        try {
            if (script.waitFor() != 0) {
                throw new IOException(Files.readString(folder.resolve("screen.txt")));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        Path display = folder.resolve("display");
        return Files.exists(display) ? Files.readString(display).strip() : "";
    }

    private static String said(Path folder) {
        StringBuilder said = new StringBuilder();
        for (Path file : List.of(folder.resolve("said.txt"), folder.resolve("home/.tongban/tongban.log"))) {
            try {
                said.append(Files.exists(file) ? Files.readString(file) : "").append('\n');
            } catch (IOException unreadable) {
                said.append(unreadable).append('\n');
            }
        }
        return said.toString();
    }

    private static Path fresh(Path home) throws IOException {
        if (Files.exists(home)) {
            try (Stream<Path> old = Files.walk(home)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(home);
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile jar = new JarFile(STORIES.toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                String name = entries.nextElement().getName();
                if (name.endsWith("Story.class")) {
                    names.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
        String only = System.getProperty("story", "");
        return names.stream().filter(name -> name.contains(only)).sorted(Comparator.comparing((String name) -> !name.endsWith(ALONE)).thenComparing(name -> name)).toList();
    }
}

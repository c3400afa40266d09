package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The desktop of a product, opened as a process of its own on the screen that {@code xvfb.sh} made for the tests. */
final class Window {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final long STEP = 20;
    /** Long enough for what the window does once it is there. */
    private static final long SETTLED = 1000;
    private static final int TERMINATED = 128 + 15;

    private Window() {
    }

    /** Opens it for a user who never had it open, and ends the process as the end of a session does. It must log nothing. */
    static void opensClean(Tongban tongban, Path folder) throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path out = folder.resolve("out");
        ProcessBuilder builder = tongban.process(List.of(tongban.product().resolve("tongban").toString()));
        builder.environment().put("DISPLAY", display());
        builder.environment().put("HOME", home.toString());
        builder.environment().merge("TONGBAN_JAVA_OPTS", "-Dtongban.ready=" + ready, (given, more) -> given + " " + more);
        Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            long deadline = System.nanoTime() + PATIENCE;
            while (!Files.exists(ready) && process.isAlive() && System.nanoTime() < deadline) {
                Thread.sleep(STEP);
            }
            assertTrue(Files.exists(ready), () -> "no window; log: " + tongban.log());
            Thread.sleep(SETTLED);
            process.destroy();
            assertTrue(process.waitFor(PATIENCE, TimeUnit.NANOSECONDS), "did not end");
        } finally {
            process.destroyForcibly();
        }
        assertAll(
                () -> assertEquals("", tongban.log()),
                () -> assertEquals("", Files.readString(out)),
                () -> assertEquals(TERMINATED, process.exitValue()));
    }

    /** The name of the screen. Maven's build says in which file it is; a test that an editor runs takes the editor's own screen. */
    private static String display() throws IOException {
        String file = System.getProperty("tongban.display", "");
        return file.isEmpty() ? System.getenv("DISPLAY") : Files.readString(Path.of(file)).strip();
    }
}

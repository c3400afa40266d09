package org.tongban.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs commands of an assembled product as processes of their own, as a user does:
 *
 * <pre>{@code
 * Tongban tongban = Tongban.checkout().in(folder);
 * tongban.done("init", "sucheng");
 * JsonNode pay = tongban.json("pay", "run", "--month", "2025-03");
 * }</pre>
 *
 * @param product   the folder with the start script
 * @param workspace the workspace given with every command
 * @param logs      where this instance writes its log, so that a test can read it
 * @param starter   a program that starts the start script, such as runuser with its options; usually none
 */
record Tongban(Path product, Path workspace, Path logs, List<String> starter) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 1200;

    /** The product that {@code ./tongban} starts from a checkout. */
    static Tongban checkout() {
        return product("checkout");
    }

    /** @param name bureau, town, village or checkout */
    static Tongban product(String name) {
        return new Tongban(Path.of(System.getProperty("tongban.products", "../products/target")).resolve(name).toAbsolutePath().normalize(),
                Path.of("none"), Path.of("none"), List.of());
    }

    /** The same product with the workspace {@code folder/workspace} and the log in {@code folder/logs}. */
    Tongban in(Path folder) {
        return new Tongban(product, folder.resolve("workspace"), folder.resolve("logs"), starter);
    }

    /** The same, its workspace the demonstration of a place. */
    Tongban demonstrating(String place) {
        Demonstrations.copy(place, this);
        return this;
    }

    /** The same, run from another folder laid out like a product. */
    Tongban from(Path otherProduct) {
        return new Tongban(otherProduct, workspace, logs, starter);
    }

    /** The same, started by another program, whose last words are the start script and its arguments. */
    Tongban through(String... program) {
        return new Tongban(product, workspace, logs, List.of(program));
    }

    /** Runs a command with {@code --json} that must be done (exit status 0), and reads its answer. */
    JsonNode json(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        words.add("--json");
        return done(words.toArray(String[]::new)).json();
    }

    /** Runs a command that must be done. */
    Outcome done(String... command) {
        Outcome outcome = run(command);
        if (outcome.status() != 0) {
            throw new AssertionError("exit status " + outcome.status() + " of " + String.join(" ", command) + "\n" + outcome.err() + outcome.out());
        }
        return outcome;
    }

    /** Runs a command, however it ends. */
    Outcome run(String... command) {
        try {
            Path out = Files.createTempFile("tongban-", ".out");
            Path err = Files.createTempFile("tongban-", ".err");
            Process process = start(out, err, command);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not done after " + PATIENCE_SECONDS + " s: " + String.join(" ", command));
            }
            Outcome outcome = new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Starts a command and lets it run; for tests that kill it. The script makes way for Java, so killing hits Java itself. */
    Process start(Path out, Path err, String... command) throws IOException {
        List<String> words = new ArrayList<>(starter);
        words.addAll(List.of(product.resolve("tongban").toString(), "--workspace", workspace.toString()));
        words.addAll(List.of(command));
        return process(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    /** What starts the script with these words, with the log where this instance has it. */
    ProcessBuilder process(List<String> words) {
        ProcessBuilder process = new ProcessBuilder(words);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("TONGBAN_JAVA_OPTS", "-Dtongban.logs=" + logs);
        return process;
    }

    /** What was logged so far, empty if nothing. */
    String log() {
        try {
            Path file = logs.resolve("tongban.log");
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How a command ended: its exit status, and what it wrote. */
    record Outcome(int status, String out, String err) {

        JsonNode json() {
            try {
                return JSON.readTree(out);
            } catch (IOException failure) {
                throw new AssertionError("no JSON: " + out, failure);
            }
        }
    }
}

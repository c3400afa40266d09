package org.tongban.store.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL server of this test run's own, started by the script of the in-framework tests; it ends with this JVM. */
final class TestPostgres {

    private static final Path SCRIPT = Path.of("../../../features/itests/postgresql.sh");
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static Optional<TestPostgres> server;

    private final String url;

    private TestPostgres(String url) {
        this.url = url;
    }

    /** Empty where PostgreSQL is not installed; the in-framework tests insist on it. */
    static synchronized Optional<TestPostgres> server() throws IOException, InterruptedException {
        if (server == null) {
            server = isInstalled() ? Optional.of(start()) : Optional.empty();
        }
        return server;
    }

    /** The address of a new, empty database. */
    String newDatabase() {
        String name = "store" + NAMES.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return database(name);
    }

    /** The address of a database that may not be there. */
    String database(String name) {
        return url.replaceFirst("/[a-z]+\\?", "/" + name + "?");
    }

    void execute(String sql) {
        try (Connection connection = new org.postgresql.Driver().connect(url, new Properties()); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static boolean isInstalled() throws IOException {
        if (!Files.isExecutable(SCRIPT)) {
            return false;
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            return true;
        }
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "initdb")));
    }

    private static TestPostgres start() throws IOException, InterruptedException {
        Path folder = Path.of("target", "postgresql");
        Files.createDirectories(folder);
        var start = new ProcessBuilder("bash", SCRIPT.toString(), "start", folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("start.log").toFile()).start();
        if (!start.waitFor(120, TimeUnit.SECONDS) || start.exitValue() != 0) {
            throw new IllegalStateException("PostgreSQL did not start: " + Files.readString(folder.resolve("start.log")));
        }
        return new TestPostgres(Files.readString(folder.resolve("postgresql.url")).strip());
    }
}

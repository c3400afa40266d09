package org.tongban.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The PostgreSQL server that this build started; see postgresql.sh. */
final class PostgreSql {

    private PostgreSql() {
    }

    /** Makes an empty database for one test. @return its JDBC URL */
    static String freshDatabase() throws IOException, SQLException {
        return create("");
    }

    /** Makes a copy of a database to which nobody is connected. @return its JDBC URL */
    static String copyOf(String url) throws IOException, SQLException {
        return create(" template " + name(url));
    }

    /** The database's name in its JDBC URL. */
    static String name(String url) {
        return url.replaceFirst(".*/([a-z0-9]+)\\?.*", "$1");
    }

    private static String create(String how) throws IOException, SQLException {
        String server = Files.readString(Path.of("target", "postgresql.url")).strip();
        String name = "p" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(server); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
        }
        return server.replaceFirst("/[a-z]+\\?", "/" + name + "?");
    }
}

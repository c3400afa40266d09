package org.tongban.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * The table {@code tongban_schema}: which scripts a module's tables were last made by. Flyway takes seconds to find out
 * that there is nothing to do; this takes one query. The row of no module is a lock for those that migrate.
 */
final class Fingerprints {

    private static final String TABLE = "\"tongban_schema\"";
    private static final String GUARD = "*";

    private final Connection connection;

    /** @param connection in autocommit */
    Fingerprints(Connection connection) {
        this.connection = connection;
    }

    /** By module; nothing in a new database. */
    Map<String, String> read() throws SQLException {
        var fingerprints = new HashMap<String, String>();
        if (!exists()) {
            return fingerprints;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT module, fingerprint FROM " + TABLE)) {
            while (rows.next()) {
                fingerprints.put(rows.getString(1), rows.getString(2));
            }
        }
        return fingerprints;
    }

    /** Makes the table if it is missing, with the row that is locked while somebody migrates. */
    void create() throws SQLException {
        if (exists()) {
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + TABLE + " (module VARCHAR(60) NOT NULL PRIMARY KEY, fingerprint VARCHAR(60) NOT NULL)");
            statement.execute("INSERT INTO " + TABLE + " (module, fingerprint) VALUES ('" + GUARD + "', '')");
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            // of two desktops that make it at once, one fails and finds it made
            if (!exists()) {
                throw failure;
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Waits until no other desktop migrates this database, and keeps others waiting until this connection's transaction ends. */
    void lock() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement guard = connection.prepareStatement("UPDATE " + TABLE + " SET fingerprint = '' WHERE module = ?")) {
            guard.setString(1, GUARD);
            guard.executeUpdate();
        }
    }

    void write(String module, String fingerprint) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + TABLE + " SET fingerprint = ? WHERE module = ?")) {
            update.setString(1, fingerprint);
            update.setString(2, module);
            if (update.executeUpdate() == 1) {
                return;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + TABLE + " (fingerprint, module) VALUES (?, ?)")) {
            insert.setString(1, fingerprint);
            insert.setString(2, module);
            insert.executeUpdate();
        }
    }

    private boolean exists() throws SQLException {
        return Tables.exists(connection, TABLE.replace("\"", ""));
    }
}

package org.tongban.store.migration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;

/**
 * What Flyway wrote down of a module in its database.
 *
 * @param newest      the number of the newest step that ran, 0 if none did
 * @param fingerprint changes when any entry does
 */
record History(int newest, String fingerprint) {

    private static final History NONE = new History(0, "0");

    static String table(String module) {
        return "flyway_" + module;
    }

    static History read(Connection connection, String module) throws SQLException {
        if (!Tables.exists(connection, table(module))) {
            return NONE;
        }
        int newest = 0;
        var crc = new CRC32();
        // Flyway writes its names quoted, in small letters, on both engines
        String sql = "SELECT \"version\", \"checksum\", \"success\" FROM \"" + table(module) + "\" ORDER BY \"installed_rank\"";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String version = rows.getString(1);
                crc.update((version + " " + rows.getString(2) + " " + rows.getBoolean(3) + "\n").getBytes(StandardCharsets.UTF_8));
                newest = Math.max(newest, number(version));
            }
        }
        return new History(newest, Long.toHexString(crc.getValue()));
    }

    /** Another Tongban may number otherwise; the whole part is enough to see that it is newer. */
    private static int number(String version) {
        if (version == null) {
            return 0;
        }
        String whole = version.split("[._]", 2)[0];
        return whole.matches("\\d{1,9}") ? Integer.parseInt(whole) : Integer.MAX_VALUE;
    }
}

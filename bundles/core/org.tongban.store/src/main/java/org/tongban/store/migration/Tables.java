package org.tongban.store.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether a table is there. */
final class Tables {

    private Tables() {
    }

    /** @param name as it was created; unquoted names are capitals in Derby */
    static boolean exists(Connection connection, String name) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), name, new String[] {"TABLE"})) {
            return tables.next();
        }
    }
}

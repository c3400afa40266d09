package org.tongban.store.database;

import java.sql.SQLException;

/** What Derby's error codes mean: they are severities. */
final class DerbyStates {

    /** From here on the connection is gone; from 45000 the database, from 50000 the engine. */
    static final int SESSION_SEVERITY = 40_000;

    private DerbyStates() {
    }

    /** PostgreSQL's driver has no error codes, so any severity is Derby's. */
    static boolean isDerbys(SQLException failure) {
        return failure.getErrorCode() > 0;
    }
}

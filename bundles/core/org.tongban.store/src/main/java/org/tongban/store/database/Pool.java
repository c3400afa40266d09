package org.tongban.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections kept ready. */
public final class Pool {

    private static final Logger QUIET = Quiet.unlessConfigured("com.zaxxer.hikari");
    private static final int MOST = 8;
    private static final long PATIENCE_MS = 10_000;

    private Pool() {
    }

    public static HikariDataSource over(DataSource source) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("tongban");
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setInitializationFailTimeout(-1);    // the engine has just answered
        config.setAutoCommit(false);                // PostgreSQL streams a result only outside autocommit
        return new HikariDataSource(config);
    }
}

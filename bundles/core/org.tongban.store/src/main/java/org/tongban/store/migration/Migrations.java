package org.tongban.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.store.StoreException;
import org.tongban.store.database.Faults;

/** Brings the tables of all modules up to date; when they are, it costs a few queries. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final DataSource source;
    private final Faults faults;
    private final boolean shared;

    /**
     * @param source connections as the driver makes them, in autocommit
     * @param shared whether other processes may migrate the same database now
     */
    public Migrations(DataSource source, Faults faults, boolean shared) {
        this.source = source;
        this.faults = faults;
        this.shared = shared;
    }

    /**
     * @param modules in order
     * @return the modules whose own scripts failed, with the sentence why; the others are up to date
     * @throws StoreException if the database fails, or was made by another version of Tongban
     */
    public Map<String, StoreException> migrate(List<Scripts> modules) throws SQLException {
        // in autocommit: a transaction held open here could keep a lock that Flyway, on connections of its own, waits for
        try (Connection connection = source.getConnection()) {
            if (outdated(connection, modules).isEmpty()) {
                return Map.of();
            }
            new Fingerprints(connection).create();
            if (!shared) {
                return migrate(connection, outdated(connection, modules));
            }
            try (Connection turn = source.getConnection()) {
                new Fingerprints(turn).lock();
                try {
                    // another desktop may have done it while this one waited
                    return migrate(connection, outdated(connection, modules));
                } finally {
                    turn.rollback();
                }
            }
        }
    }

    private Map<String, StoreException> migrate(Connection connection, List<Scripts> outdated) throws SQLException {
        var failed = new LinkedHashMap<String, StoreException>();
        for (Scripts scripts : outdated) {
            try {
                FlywayRun.migrate(source, scripts);
                new Fingerprints(connection).write(scripts.module(), fingerprint(scripts, History.read(connection, scripts.module())));
            } catch (FlywayValidateException changed) {
                throw otherVersion(scripts, changed);
            } catch (FlywayException failure) {
                if (!faults.isOfTheStatement(failure)) {
                    throw failure;
                }
                failed.put(scripts.module(), leftOut(scripts, failure));
            }
        }
        return failed;
    }

    private static List<Scripts> outdated(Connection connection, List<Scripts> modules) throws SQLException {
        var outdated = new ArrayList<Scripts>();
        Map<String, String> known = new Fingerprints(connection).read();
        for (Scripts scripts : modules) {
            History history = History.read(connection, scripts.module());
            if (history.newest() > scripts.newest()) {
                throw otherVersion(scripts, null);
            }
            if (!fingerprint(scripts, history).equals(known.get(scripts.module())) && !scripts.steps().isEmpty()) {
                outdated.add(scripts);
            }
        }
        return outdated;
    }

    /** Of the scripts and of what ran: neither may have changed since. */
    private static String fingerprint(Scripts scripts, History history) {
        return scripts.fingerprint() + ":" + history.fingerprint();
    }

    private static StoreException otherVersion(Scripts scripts, Throwable cause) {
        return new StoreException("数据库是由另一个版本的通办建立的（模块 " + scripts.module()
                + "）。请用建立它的那个版本打开，或把各台电脑升级到同一版本。", cause);
    }

    private static StoreException leftOut(Scripts scripts, FlywayException failure) {
        LOG.error("Module {} is left out: its migration failed.", scripts.module(), failure);
        return new StoreException("模块 " + scripts.module() + " 的数据表没有建成，它暂时不能使用，其他模块不受影响。请把日志交给这个模块的开发者。", failure);
    }
}

package org.tongban.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.store.workspace.OwnerOnly;
import org.tongban.store.workspace.WorkspaceFolder;

/** Derby within the workspace folder, open in this process alone. */
public final class DerbyEngine implements Engine {

    public static final String DRIVER = "org.apache.derby.jdbc.EmbeddedDriver";

    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);
    /** What Derby answers when it did shut down. */
    private static final List<String> CLOSED = List.of("XJ015", "08006");

    private final WorkspaceFolder workspace;
    private final DataSourceFactory driver;

    public DerbyEngine(WorkspaceFolder workspace, DataSourceFactory driver) {
        this.workspace = workspace;
        this.driver = driver;
    }

    @Override
    public String name() {
        return "derby";
    }

    @Override
    public String dialect() {
        return "Derby";
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Faults faults() {
        return Faults.ofDerby(workspace.folder());
    }

    @Override
    public DataSource open(boolean create) throws SQLException {
        requireWritable();
        tuning().forEach(System::setProperty);
        var properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, workspace.database().toString());
        if (create) {
            properties.setProperty("create", "true");
        }
        DataSource source = driver.createDataSource(properties);
        try (Connection first = source.getConnection()) {
            // Derby falls back to reading when it may not write its lock file
            if (first.isReadOnly()) {
                throw workspace.notWritable(null);
            }
        }
        return source;
    }

    @Override
    public void close() {
        var properties = new Properties();
        properties.setProperty("shutdown", "true");
        try {
            // the whole engine, so that the next workspace's log and cache settings are read
            driver.createDataSource(properties).getConnection().close();
        } catch (SQLException answer) {
            if (!CLOSED.contains(answer.getSQLState())) {
                LOG.warn("The embedded database did not close cleanly (SQLState {}); it recovers at the next start.", answer.getSQLState());
            }
        }
    }

    /** Derby reads these when its engine starts, from the system's properties only. */
    private Map<String, String> tuning() {
        return Map.of(
                "derby.system.home", workspace.folder().toString(),
                "derby.stream.error.file", workspace.logs().resolve("derby.log").toString(),
                "derby.stream.error.logBootTrace", "false",
                "derby.storage.useDefaultFilePermissions", "false",     // its files are their owner's alone
                "derby.storage.pageCacheSize", "10000",                 // 40 MB of 4 KB pages
                "derby.locks.waitTimeout", "20");
    }

    /** Asked before Derby is: it would write half a database, or open an existing one for reading only. */
    private void requireWritable() {
        try {
            OwnerOnly.makeFolder(workspace.logs());
        } catch (IOException refused) {
            throw workspace.notWritable(refused);
        }
        Path database = workspace.database();
        for (Path path : List.of(workspace.folder(), workspace.logs(), database, database.resolve("log"), database.resolve("seg0"))) {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw workspace.notWritable(null);
            }
        }
    }
}

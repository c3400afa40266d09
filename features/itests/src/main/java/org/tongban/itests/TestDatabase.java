package org.tongban.itests;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.UUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.jdbc.DataSourceFactory;

/** A database of the tests' PostgreSQL server, made for one workspace. */
final class TestDatabase {
    private final BundleContext context;
    private final String server;
    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");

    /** @param server address of any database of the server, with the user's name */
    TestDatabase(BundleContext context, String server) {
        this.context = context;
        this.server = server;
    }

    /** @return the JDBC URL of the new database */
    String create() {
        execute("create database " + name);
        return server.replaceFirst("/[a-z]+\\?", "/" + name + "?");
    }

    void drop() {
        execute("drop database " + name + " with (force)");
    }

    private void execute(String sql) {
        try (Connection connection = driver().createDriver(new Properties()).connect(server, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | InvalidSyntaxException failure) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, failure);
        }
    }

    private DataSourceFactory driver() throws InvalidSyntaxException {
        String postgresql = "(" + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.postgresql.Driver)";
        return context.getServiceReferences(DataSourceFactory.class, postgresql).stream().findFirst().map(context::getService)
                .orElseThrow(() -> new IllegalStateException("no PostgreSQL driver"));
    }
}

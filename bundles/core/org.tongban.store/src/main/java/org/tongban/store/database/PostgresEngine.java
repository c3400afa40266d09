package org.tongban.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;
import org.tongban.store.workspace.PostgresAddress;

/** A PostgreSQL that several desktops share. */
public final class PostgresEngine implements Engine {

    public static final String DRIVER = "org.postgresql.Driver";

    private final PostgresAddress address;
    private final DataSourceFactory driver;
    private final Map<String, String> environment;

    public PostgresEngine(PostgresAddress address, DataSourceFactory driver, Map<String, String> environment) {
        this.address = address;
        this.driver = driver;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String dialect() {
        return "PostgreSQL";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Faults faults() {
        return Faults.ofPostgres(address);
    }

    @Override
    public DataSource open(boolean create) throws SQLException {
        var properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, address.complete());
        fromEnvironment(properties, DataSourceFactory.JDBC_USER, "user", "TONGBAN_DB_USER");
        fromEnvironment(properties, DataSourceFactory.JDBC_PASSWORD, "password", "TONGBAN_DB_PASSWORD");
        DataSource source = driver.createDataSource(properties);
        try (Connection first = source.getConnection()) {
            first.isValid(10);
        }
        return source;
    }

    @Override
    public void close() {
        // the server stays
    }

    private void fromEnvironment(Properties properties, String property, String parameter, String variable) {
        String value = environment.get(variable);
        if (value != null && !value.isEmpty() && !address.names(parameter)) {
            properties.setProperty(property, value);
        }
    }
}

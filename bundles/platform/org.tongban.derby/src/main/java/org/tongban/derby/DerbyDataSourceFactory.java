package org.tongban.derby;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Offers embedded Derby as an OSGi driver. Property {@code databaseName} is the folder; {@code create=true} makes the
 * database, {@code shutdown=true} gives a data source whose connection closes it (an empty name: the whole engine).
 */
@Component(property = {
    DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
    DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby"
})
public final class DerbyDataSourceFactory implements DataSourceFactory {

    /** Property that makes a database that is not there yet. */
    static final String CREATE = "create";
    /** Property that closes a database. */
    static final String SHUTDOWN = "shutdown";

    @Override
    public DataSource createDataSource(Properties props) {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(props.getProperty(JDBC_DATABASE_NAME, ""));
        if (Boolean.parseBoolean(props.getProperty(CREATE))) {
            source.setCreateDatabase("create");
        }
        if (Boolean.parseBoolean(props.getProperty(SHUTDOWN))) {
            source.setShutdownDatabase("shutdown");
        }
        return source;
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties props) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public XADataSource createXADataSource(Properties props) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public Driver createDriver(Properties props) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    /** The bundle goes: whatever still stands open is closed first, so that no database needs recovery. */
    @Deactivate
    void stop() {
        var engine = new Properties();
        engine.setProperty(SHUTDOWN, "true");
        try {
            createDataSource(engine).getConnection().close();
        } catch (SQLException closed) {
            // Derby reports a clean shutdown of the engine (XJ015) as an exception; so it does that there was none running
        }
    }
}

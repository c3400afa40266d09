package org.tongban.store.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** One of the two databases a workspace may keep its records in. */
public interface Engine {

    /** The vendor folder of migrations: {@code derby} or {@code postgresql}. */
    String name();

    /** EclipseLink's name of the dialect. */
    String dialect();

    /** Whether other processes may have the same database open. */
    boolean isShared();

    /** Says what went wrong with it. */
    Faults faults();

    /**
     * Opens the database and proves that it answers.
     *
     * @param create make it if it is embedded and not there yet
     * @return connections as the driver makes them, unpooled
     */
    DataSource open(boolean create) throws SQLException;

    /** Closes what {@link #open} opened outside the connections. */
    void close();
}

package org.tongban.window.floor.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.tongban.store.Tx;

/** The floor plans' own tables in a real Derby of its own in memory; transactions by SQL only. */
public final class PlanStore implements Tx {

    private static int made;

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    private PlanStore() {
        source.setDatabaseName("memory:plans-" + ++made);
        source.setCreateDatabase("create");
    }

    public static PlanStore fresh() {
        PlanStore store = new PlanStore();
        try (Connection connection = store.source.getConnection(); Statement statement = connection.createStatement();
                InputStream in = PlanStore.class.getResourceAsStream("/db/migration/window/V2__floor_plan.sql")) {
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return store;
    }

    @Override
    public <R> R call(Work<R> work) {
        throw new UnsupportedOperationException("floor plans work by SQL");
    }

    @Override
    public <R> R read(Work<R> work) {
        throw new UnsupportedOperationException("floor plans work by SQL");
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        try {
            if (running.get() != null) {
                return work.apply(running.get());
            }
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                running.set(connection);
                try {
                    R result = work.apply(connection);
                    connection.commit();
                    return result;
                } finally {
                    running.remove();
                    connection.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.tongban.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.tongban.store.Tx;

/** Assessment's own tables in a real Derby of its own in memory; transactions by SQL only. */
public final class TestStore implements Tx {

    private static int made;

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    private TestStore() {
        source.setDatabaseName("memory:assessment-" + ++made);
        source.setCreateDatabase("create");
    }

    public static synchronized TestStore fresh() {
        TestStore store = new TestStore();
        try (Connection connection = store.source.getConnection(); Statement statement = connection.createStatement()) {
            for (String script : new String[] {"V1__assessment", "V2__years"}) {
                run(script, statement);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return store;
    }

    private static void run(String script, Statement statement) throws SQLException, IOException {
        try (InputStream in = MonthBook.class.getResourceAsStream("/db/migration/assessment/" + script + ".sql")) {
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Override
    public <R> R call(Work<R> work) {
        return within(connection -> work.apply(null));
    }

    @Override
    public <R> R read(Work<R> work) {
        return call(work);
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        return within(work);
    }

    private <R> R within(JdbcWork<R> work) {
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

package org.tongban.plan.place;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.tongban.store.Tx;

/** Transactions by SQL alone on the plan's own tables in a Derby in memory; entities are not to be had here. */
final class MemoryTx implements Tx, AutoCloseable {

    private static int made;

    private final Connection connection;
    private int depth;

    MemoryTx() throws Exception {
        connection = DriverManager.getConnection("jdbc:derby:memory:plan-test-" + ++made + ";create=true");
        connection.setAutoCommit(false);
        run("/db/migration/plan/V1__plan.sql");
        run("/db/migration/plan/V5__audit.sql");
        connection.commit();
    }

    private void run(String name) throws Exception {
        try (InputStream in = MemoryTx.class.getResourceAsStream(name); Statement statement = connection.createStatement()) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Override
    public <R> R call(Work<R> work) {
        return within(() -> work.apply(null));
    }

    @Override
    public <R> R read(Work<R> work) {
        return call(work);
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        return within(() -> work.apply(connection));
    }

    private <R> R within(Callable<R> work) {
        depth++;
        try {
            R result = work.call();
            if (depth == 1) {
                connection.commit();
            }
            return result;
        } catch (Exception e) {
            if (depth == 1) {
                rollback();
            }
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        } finally {
            depth--;
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

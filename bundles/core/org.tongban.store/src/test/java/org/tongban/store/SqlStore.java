package org.tongban.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** For tests of modules that work by SQL alone: their own tables in a real Derby of its own, in memory. */
public final class SqlStore implements Tx {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    private SqlStore() {
        source.setDatabaseName("memory:store-" + MADE.incrementAndGet());
        source.setCreateDatabase("create");
    }

    /** @param migrations the module's scripts on the class path, such as {@code /db/migration/payroll/V1__payroll.sql}, in order */
    public static SqlStore with(String... migrations) {
        SqlStore store = new SqlStore();
        try (Connection connection = store.source.getConnection(); Statement statement = connection.createStatement()) {
            for (String script : migrations) {
                run(script, statement);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return store;
    }

    private static void run(String script, Statement statement) throws IOException, SQLException {
        try (InputStream in = Objects.requireNonNull(SqlStore.class.getResourceAsStream(script), script)) {
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Entities are not to be had here: work that asks for one fails. */
    @Override
    public <R> R call(Work<R> work) {
        return jdbc(connection -> work.apply(null));
    }

    @Override
    public <R> R read(Work<R> work) {
        return call(work);
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

package org.tongban.store.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.derby.DerbyDataSourceFactory;
import org.tongban.store.database.DerbyEngine;
import org.tongban.store.database.Engine;
import org.tongban.store.workspace.WorkspaceFolder;

class MigrationsTest {

    private final AtomicInteger connections = new AtomicInteger();
    @TempDir
    Path folder;
    private Engine engine;
    private Migrations migrations;

    @BeforeEach
    void open() throws SQLException {
        engine = new DerbyEngine(new WorkspaceFolder(folder, "sucheng", Optional.empty()), new DerbyDataSourceFactory());
        migrations = new Migrations(counted(engine.open(true)), engine.faults(), engine.isShared());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void asksFlywayOnlyWhenAScriptIsNew() throws SQLException {
        assertTrue(opened(Script.of("V1__a.sql", "CREATE TABLE a (id INTEGER)")) > 1);
        assertEquals(1, opened(Script.of("V1__a.sql", "CREATE TABLE a (id INTEGER)")), "one connection: ours, to compare fingerprints");
        assertTrue(opened(Script.of("V1__a.sql", "CREATE TABLE a (id INTEGER)"), Script.of("V2__b.sql", "CREATE TABLE b (id INTEGER)")) > 1);
    }

    private int opened(Script... steps) throws SQLException {
        connections.set(0);
        assertEquals(Map.of(), migrations.migrate(List.of(new Scripts("m", List.of(steps)))));
        return connections.get();
    }

    private DataSource counted(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
            if (method.getName().equals("getConnection")) {
                connections.incrementAndGet();
            }
            return method.invoke(source, args);
        });
    }
}

package org.tongban.store.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.store.StoreException;

class ModulesTest {

    private static final String OTHER_VERSION = "数据库是由另一个版本的通办建立的（模块 plugin）。请用建立它的那个版本打开，或把各台电脑升级到同一版本。";

    /** Its report of a wrong script is expected here. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.tongban.store.migration.Migrations");

    private final Bench bench = new Bench(Bench.notes());
    @TempDir
    static Path template;
    @TempDir
    Path folder;
    private Path scripts;

    @BeforeAll
    static void makeTemplate() {
        Bench.withNotes(template).close();
    }

    @BeforeEach
    void select() throws IOException {
        MIGRATIONS.setLevel(Level.OFF);
        scripts = Files.createDirectory(folder.resolve("scripts"));
        script("V1__things.sql", "CREATE TABLE plugin_thing (id INTEGER NOT NULL PRIMARY KEY);");
        Bench.copy(template, folder.resolve("workspace"));
        bench.workspaces.select(folder.resolve("workspace"));
    }

    @AfterEach
    void close() {
        MIGRATIONS.setLevel(null);
        bench.close();
    }

    @Test
    void aModuleThatComesIsMigratedByTheNextCall() {
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(0, things());
    }

    @Test
    void aModuleThatGoesLeavesItsRecords() {
        bench.tx.run(em -> em.persist(new Note("stays")));
        bench.install();
        assertThrows(IllegalArgumentException.class, bench::count);
        bench.install(Bench.notes());
        assertEquals(1, bench.count());
    }

    @Test
    void aChangeOfModulesWaitsForRunningCalls() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var running = CompletableFuture.runAsync(() -> bench.tx.run(em -> {
            em.persist(new Note("slow"));
            inside.countDown();
            go.await();
            em.flush();
        }));
        assertTrue(inside.await(2, TimeUnit.MINUTES));
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        var next = CompletableFuture.supplyAsync(this::things);
        Thread.sleep(200);
        assertTrue(!next.isDone());
        go.countDown();
        running.get(2, TimeUnit.MINUTES);
        assertEquals(0, next.get(2, TimeUnit.MINUTES));
        assertEquals(1, bench.count());
    }

    @Test
    void aLaterScriptRunsWhenTheModuleIsUpdated() throws IOException {
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(0, things());
        script("V2__more.sql", "INSERT INTO plugin_thing (id) VALUES (1);");
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(1, things());
    }

    @Test
    void aModuleWhoseScriptFailsIsToldSoAndTheOthersWork() throws IOException {
        script("V2__wrong.sql", "INSERT INTO plugin_thing (id) VALUES (1);\nINSERT INTO plugin_nothing (id) VALUES (1);");
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));

        assertEquals(0, bench.count());
        var refused = assertThrows(StoreException.class, () -> new Transactions(bench.store, 8).run(em -> { }));
        assertEquals("模块 plugin 的数据表没有建成，它暂时不能使用，其他模块不受影响。请把日志交给这个模块的开发者。", refused.getMessage());
        assertEquals(0, things(), "the script is taken back whole");
    }

    @Test
    void aRepairedModuleWorksAgain() throws IOException {
        script("V2__wrong.sql", "INSERT INTO plugin_nothing (id) VALUES (1);");
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertThrows(StoreException.class, () -> new Transactions(bench.store, 8).run(em -> { }));

        script("V2__wrong.sql", "INSERT INTO plugin_thing (id) VALUES (1);");
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(1, new Transactions(bench.store, 8).<Integer>jdbc(c -> c.createStatement().executeUpdate("DELETE FROM plugin_thing")));
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws IOException {
        script("V2__more.sql", "INSERT INTO plugin_thing (id) VALUES (1);");
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(1, things());

        Files.delete(scripts.resolve("V2__more.sql"));
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(OTHER_VERSION, assertThrows(StoreException.class, this::things).getMessage());
    }

    @Test
    void refusesADatabaseMadeByOtherScripts() throws IOException {
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(0, things());

        script("V1__things.sql", "CREATE TABLE plugin_thing (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(9));");
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        assertEquals(OTHER_VERSION, assertThrows(StoreException.class, this::things).getMessage());
    }

    @Test
    void noticesThatTheHistoryWasChanged() {
        bench.install(Bench.notes(), Bench.module("plugin", 8, scripts));
        bench.tx.jdbc(c -> c.createStatement().executeUpdate("UPDATE \"flyway_plugin\" SET \"checksum\" = 1 WHERE \"version\" = '1'"));
        bench.workspaces.close();
        assertEquals(OTHER_VERSION, assertThrows(StoreException.class, this::things).getMessage());
    }

    private int things() {
        return bench.tx.jdbc(c -> {
            try (var rows = c.createStatement().executeQuery("SELECT COUNT(*) FROM plugin_thing")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private void script(String name, String sql) throws IOException {
        Files.writeString(scripts.resolve(name), sql);
    }
}

package org.tongban.store.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.store.StoreException;

/** Several desktops and one server. */
class PostgresWorkspacesTest {

    private final List<Bench> desktops = new ArrayList<>();
    @TempDir
    Path folder;
    private TestPostgres server;
    private String host;

    @BeforeEach
    void start() throws Exception {
        var started = TestPostgres.server();
        assumeTrue(started.isPresent(), "PostgreSQL is not installed");
        server = started.get();
        host = server.database("x").replaceFirst(".*//([^/]+)/.*", "$1");
    }

    @AfterEach
    void close() {
        desktops.forEach(Bench::close);
    }

    @Test
    void twoDesktopsShareOneDatabase() {
        String url = server.newDatabase();
        Bench one = desktop("one", url);
        Bench two = desktop("two", url);
        one.tx.run(em -> em.persist(new Note("seen by all")));
        assertEquals(1, two.count());
        assertEquals("postgresql", two.workspaces.current().orElseThrow().engine());
        assertFalse(Files.exists(folder.resolve("two/db")));
    }

    @Test
    void desktopsThatStartTogetherDoNotCollide() throws Exception {
        String url = server.newDatabase();
        var starts = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 6; i++) {
            String name = "desktop" + i;
            starts.add(() -> desktop(name, url).count());
        }
        var threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Long> started : threads.invokeAll(starts)) {
                assertEquals(0, started.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aDesktopOfAnOlderVersionIsRefused() {
        String url = server.newDatabase();
        Bench newer = desktop("newer", url);
        newer.tx.jdbc(c -> c.createStatement().executeUpdate("""
                INSERT INTO flyway_notes (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'tongban', 1, true)"""));
        var refused = assertThrows(StoreException.class, () -> desktop("older", url));
        assertEquals("数据库是由另一个版本的通办建立的（模块 notes）。请用建立它的那个版本打开，或把各台电脑升级到同一版本。", refused.getMessage());
        assertFalse(Files.exists(folder.resolve("older")));
    }

    @Test
    void saysThatTheDatabaseIsMissing() {
        var refused = assertThrows(StoreException.class, () -> desktop("one", server.database("nowhere")));
        assertEquals("PostgreSQL 服务器 " + host + " 上没有数据库 nowhere。请让管理员先建立它，或改正地址。", refused.getMessage());
    }

    @Test
    void saysThatTheUserIsUnknown() {
        String url = server.newDatabase().replace("user=tongban", "user=stranger&password=secret");
        var refused = assertThrows(StoreException.class, () -> desktop("one", url));
        assertEquals("PostgreSQL 服务器 " + host + " 不接受这个用户名或密码。请在数据库地址或环境变量 TONGBAN_DB_USER、TONGBAN_DB_PASSWORD 中改正。",
                refused.getMessage());
    }

    @Test
    void saysThatTheUserMayNotMakeTables() {
        String url = server.newDatabase();
        server.execute("DROP ROLE IF EXISTS guest");
        server.execute("CREATE ROLE guest LOGIN");
        var refused = assertThrows(StoreException.class, () -> desktop("one", url.replace("user=tongban", "user=guest")));
        assertTrue(refused.getMessage().contains("无权在数据库"), refused.getMessage());
    }

    @Test
    void takesUserAndPasswordFromTheEnvironment() throws IOException {
        String url = server.newDatabase().replaceFirst("\\?.*", "");
        var bench = new Bench(Map.of("TONGBAN_DB_USER", "tongban", "TONGBAN_DB_PASSWORD", "secret"), Bench.notes());
        desktops.add(bench);
        bench.workspaces.create(folder.resolve("one"), "sucheng", Optional.of(url));
        assertEquals(0, bench.count());
        assertFalse(Files.readString(folder.resolve("one/tongban.properties")).contains("secret"));
    }

    @Test
    void worksAgainAfterTheServerCutItsConnections() {
        Bench one = desktop("one", server.newDatabase());
        one.tx.run(em -> em.persist(new Note("before")));
        var refused = assertThrows(StoreException.class, () -> one.tx.run(em -> {
            em.persist(new Note("lost"));
            em.flush();
            server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'store%'");
            em.persist(new Note("never sent"));
        }));
        assertTrue(refused.getMessage().startsWith("连不上 PostgreSQL"), refused.getMessage());
        assertEquals(1, one.count());
    }

    @Test
    void storesAHundredThousandRowsInOneTransaction() {
        Bench one = desktop("one", server.newDatabase());
        one.tx.jdbc(c -> TransactionsContract.insert(c, 100_000));
        assertEquals(100_000, one.count());
    }

    private Bench desktop(String name, String url) {
        var bench = new Bench(Bench.notes());
        synchronized (desktops) {
            desktops.add(bench);
        }
        bench.workspaces.create(folder.resolve(name), "sucheng", Optional.of(url));
        return bench;
    }
}

package org.tongban.store.service;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class PostgresTransactionsTest extends TransactionsContract {

    @TempDir
    static Path folder;
    private static Bench bench;

    @BeforeAll
    static void open() throws Exception {
        var server = TestPostgres.server();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed");
        bench = new Bench(Bench.notes());
        bench.workspaces.create(folder.resolve("workspace"), "sucheng", Optional.of(server.get().newDatabase()));
    }

    @BeforeEach
    void empty() {
        bench.tx.run(em -> em.createQuery("delete from Note n").executeUpdate());
    }

    @AfterAll
    static void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Override
    Bench bench() {
        return bench;
    }
}

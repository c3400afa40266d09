package org.tongban.store.service;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class DerbyTransactionsTest extends TransactionsContract {

    @TempDir
    static Path folder;
    private static Bench bench;

    @BeforeAll
    static void open() {
        bench = Bench.withNotes(folder.resolve("workspace"));
    }

    @BeforeEach
    void empty() {
        bench.tx.run(em -> em.createQuery("delete from Note n").executeUpdate());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Override
    Bench bench() {
        return bench;
    }
}

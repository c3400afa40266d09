package org.tongban.store.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.eclipse.persistence.config.QueryHints;
import org.junit.jupiter.api.Test;
import org.tongban.store.StoreException;

/** What holds of transactions on either engine. */
abstract class TransactionsContract {

    /** A store with an open workspace, the module of notes installed and no note in it. */
    abstract Bench bench();

    @Test
    void keepsWhatATransactionWrote() {
        bench().tx.run(em -> em.persist(new Note("keep")));

        Note kept = bench().tx.read(em -> em.createQuery("select n from Note n", Note.class).getSingleResult());
        assertEquals("keep", kept.text);
        assertTrue(kept.pinned);
        assertEquals(LocalDate.of(2025, 3, 1), kept.day);
    }

    @Test
    void givesTheAnswerOfTheWork() {
        assertEquals(42, bench().tx.<Integer>call(em -> 42));
    }

    @Test
    void rollsBackWhenTheWorkFailsAndPassesItsExceptionUnchanged() {
        var own = new IllegalStateException("stop");
        var thrown = assertThrows(IllegalStateException.class, () -> bench().tx.run(em -> {
            em.persist(new Note("lost"));
            em.flush();
            throw own;
        }));
        assertSame(own, thrown);
        assertEquals(0, bench().count());
    }

    @Test
    void wrapsACheckedExceptionOfTheWork() {
        var own = new IOException("no such file");
        var thrown = assertThrows(UncheckedIOException.class, () -> bench().tx.run(em -> {
            throw own;
        }));
        assertSame(own, thrown.getCause());
    }

    @Test
    void rollsBackOnAnError() {
        assertThrows(AssertionError.class, () -> bench().tx.run(em -> {
            em.persist(new Note("lost"));
            throw new AssertionError();
        }));
        assertEquals(0, bench().count());
    }

    @Test
    void joinsCallsWithinEachOther() {
        assertThrows(IllegalStateException.class, () -> bench().tx.run(em -> {
            bench().tx.run(inner -> inner.persist(new Note("inner")));
            assertEquals(1, bench().tx.read(inner -> inner.createQuery("select n from Note n", Note.class).getResultList()).size());
            throw new IllegalStateException();
        }));
        assertEquals(0, bench().count());
    }

    @Test
    void lettingAnInnerRefusalPassKeepsTheRest() {
        bench().tx.run(em -> {
            em.persist(new Note("good"));
            assertThrows(IllegalArgumentException.class, () -> bench().tx.run(inner -> {
                throw new IllegalArgumentException("refused before anything was written");
            }));
        });
        assertEquals(1, bench().count());
    }

    @Test
    void storesNothingWhenTheDatabaseFailedWithinEvenIfThatIsCaught() {
        bench().tx.run(em -> em.persist(new Note("first")));
        var thrown = assertThrows(StoreException.class, () -> bench().tx.run(em -> {
            em.persist(new Note("second"));
            assertThrows(StoreException.class, () -> bench().tx.jdbc(c -> c.createStatement().executeUpdate("DELETE FROM no_such_table")));
        }));
        assertTrue(thrown.getMessage().contains("数据库操作失败"), thrown.getMessage());
        assertEquals(1, bench().count());
    }

    @Test
    void sharesOneConnectionBetweenEntitiesAndSql() {
        bench().tx.run(em -> {
            em.persist(new Note("by entity"));
            assertEquals(1, bench().tx.<Integer>jdbc(TransactionsContract::countBySql));
            bench().tx.jdbc(c -> c.createStatement().executeUpdate(
                    "INSERT INTO notes_note (id, version, text, pinned) VALUES (1, 1, 'by sql', false)"));
            assertEquals(2L, em.createQuery("select count(n) from Note n", Long.class).getSingleResult());
        });
        assertEquals(2, bench().count());
    }

    @Test
    void commitsSqlAlone() {
        bench().tx.jdbc(c -> c.createStatement().executeUpdate(
                "INSERT INTO notes_note (id, version, text, pinned) VALUES (1, 1, 'by sql', true)"));
        assertEquals(1, bench().count());
    }

    @Test
    void rollsBackSqlAndEntitiesTogether() {
        assertThrows(StoreException.class, () -> bench().tx.jdbc(c -> {
            bench().tx.run(em -> em.persist(new Note("with it")));
            return c.createStatement().executeUpdate("UPDATE notes_note SET nothing = 1");
        }));
        assertEquals(0, bench().count());
    }

    @Test
    void saysThatARecordIsThereAlreadyWithoutQuotingIt() {
        bench().tx.run(em -> em.persist(new Note("321399200103048286")));
        var thrown = assertThrows(StoreException.class, () -> bench().tx.run(em -> em.persist(new Note("321399200103048286"))));
        assertTrue(thrown.getMessage().contains("已有同样的记录"), thrown.getMessage());
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            assertFalse(link.toString().contains("321399"), link.toString());
        }
    }

    @Test
    void saysThatAValueIsTooLongWithoutQuotingIt() {
        var thrown = assertThrows(StoreException.class, () -> bench().tx.run(em -> em.persist(new Note("321399200103048286".repeat(9)))));
        assertTrue(thrown.getMessage().contains("不符合数据库的要求"), thrown.getMessage());
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            assertFalse(link.toString().contains("321399"), link.toString());
        }
    }

    @Test
    void saysThatSomebodyElseChangedTheRecord() {
        bench().tx.run(em -> em.persist(new Note("shared")));
        Note mine = bench().tx.read(em -> em.createQuery("select n from Note n", Note.class).getSingleResult());
        bench().tx.run(em -> em.createQuery("select n from Note n", Note.class).getSingleResult().text = "theirs");

        mine.text = "mine";
        var thrown = assertThrows(StoreException.class, () -> bench().tx.run(em -> em.merge(mine)));
        assertTrue(thrown.getMessage().contains("刚被别人改过"), thrown.getMessage());
    }

    @Test
    void threadsHaveTransactionsOfTheirOwn() throws Exception {
        bench().tx.run(em -> {
            em.persist(new Note("not yet seen"));
            bench().tx.jdbc(c -> null);
            // a statement of another thread on another table neither waits nor sees it
            assertEquals(5, CompletableFuture.supplyAsync(() -> bench().tx.<Integer>call(other -> 5)).get());
        });
        assertEquals(1, bench().count());
    }

    @Test
    void streamsAManyRowedRead() {
        bench().tx.jdbc(c -> insert(c, 5_000));
        long sum = bench().tx.read(em -> em.createQuery("select n.id from Note n", Long.class)
                .setHint(QueryHints.JDBC_FETCH_SIZE, 500).getResultStream().mapToLong(Long::longValue).sum());
        assertEquals(5_000L * 5_001 / 2, sum);
    }

    static int insert(Connection connection, int rows) throws Exception {
        try (var insert = connection.prepareStatement("INSERT INTO notes_note (id, version, text, pinned) VALUES (?, 1, ?, ?)")) {
            for (int row = 1; row <= rows; row++) {
                insert.setLong(1, row);
                insert.setString(2, "row " + row);
                insert.setBoolean(3, row % 2 == 0);
                insert.addBatch();
                if (row % 1_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return rows;
    }

    static int countBySql(Connection connection) throws Exception {
        try (var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM notes_note")) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }

    @Test
    void closesAndOpensAgain() {
        bench().tx.run(em -> em.persist(new Note("stays")));
        bench().workspaces.close();
        assertNotNull(bench().workspaces.current().orElseThrow());
        assertEquals(1, bench().count());
    }

    @Test
    void refusesToCloseFromWithinATransaction() {
        assertInstanceOf(IllegalStateException.class, assertThrows(RuntimeException.class, () -> bench().tx.run(em -> bench().workspaces.close())));
    }
}

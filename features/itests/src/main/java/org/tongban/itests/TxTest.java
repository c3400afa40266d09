package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.store.StoreException;
import org.tongban.store.Tx;

/** Transactions in the framework; the store's own tests say more of them. */
@ExtendWith(ServiceExtension.class)
class TxTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    @InjectService
    Tx tx;

    @BeforeEach
    void emptyTable() {
        try {
            tx.jdbc(c -> c.createStatement().executeUpdate("DELETE FROM tx_row"));
        } catch (StoreException firstTime) {
            tx.jdbc(c -> c.createStatement().executeUpdate("CREATE TABLE tx_row (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(40))"));
        }
    }

    @Test
    void commitsAtTheEnd() {
        tx.jdbc(c -> insert(c, 1));
        assertEquals(1, rows());
    }

    @Test
    void rollsBackAllThatJoined() {
        var own = new IllegalStateException("stop");
        assertSame(own, assertThrows(IllegalStateException.class, () -> tx.run(em -> {
            tx.jdbc(c -> insert(c, 1));
            tx.run(inner -> tx.jdbc(c -> insert(c, 2)));
            assertEquals(2, rows());
            throw own;
        })));
        assertEquals(0, rows());
    }

    @Test
    void storesNothingAfterTheDatabaseRefused() {
        assertThrows(StoreException.class, () -> tx.run(em -> {
            tx.jdbc(c -> insert(c, 1));
            StoreException refused = assertThrows(StoreException.class, () -> tx.jdbc(c -> insert(c, 1)));
            assertTrue(refused.getMessage().contains("已有同样的记录"), refused.getMessage());
        }));
        assertEquals(0, rows());
    }

    @Test
    void takesManyRowsInOneTransaction() {
        tx.jdbc(c -> {
            for (int first = 0; first < 20_000; first += 1_000) {
                insert(c, first, 1_000);
            }
            return null;
        });
        assertEquals(20_000, rows());
    }

    private int rows() {
        return tx.jdbc(c -> {
            try (var count = c.createStatement().executeQuery("SELECT COUNT(*) FROM tx_row")) {
                count.next();
                return count.getInt(1);
            }
        });
    }

    private static int insert(Connection connection, int id) throws SQLException {
        return insert(connection, id, 1);
    }

    private static int insert(Connection connection, int first, int count) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO tx_row (id, name) VALUES (?, ?)")) {
            for (int id = first; id < first + count; id++) {
                insert.setInt(1, id);
                insert.setString(2, "row " + id);
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }
}

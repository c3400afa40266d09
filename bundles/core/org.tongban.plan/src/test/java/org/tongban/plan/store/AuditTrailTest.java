package org.tongban.plan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.plan.Audit.Verdict;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;
import org.tongban.store.SqlStore;

/** Whatever is done to the stored list behind the program's back is found, and at the entry to which it was done. */
class AuditTrailTest {

    private static final int ENTRIES = 12;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T08:00:00.123Z"), ZoneOffset.UTC);
    private static final List<String> TEXTS = List.of("done_by", "act", "detail", "before_digest", "after_digest", "previous_hash", "own_hash");
    private static final List<String> NUMBERS = List.of("id", "at_millis", "form");

    private final SqlStore store = SqlStore.with("/db/migration/plan/V1__plan.sql", "/db/migration/plan/V5__audit.sql");
    private final AuditTrail audit = new AuditTrail(store, CLOCK);

    @BeforeEach
    void write() {
        for (int i = 1; i <= ENTRIES; i++) {
            audit.note("王主任" + i, "lock", "工资 2025-" + i, Digest.of("draft " + i), Digest.of("locked " + i));
        }
    }

    private Verdict verdict() {
        return audit.verify(Watch.silent());
    }

    private int sql(String sql) {
        return store.jdbc(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    /** Tries it, and takes it back. */
    private Verdict after(String... statements) {
        Verdict[] found = new Verdict[1];
        try {
            store.jdbc(connection -> {
                for (String sql : statements) {
                    sql(sql);
                }
                found[0] = verdict();
                throw new SQLException("take back");
            });
        } catch (IllegalStateException e) {
            assertEquals("take back", e.getCause().getMessage());
        }
        assertTrue(verdict().intact());
        return found[0];
    }

    @Test
    void whatTheProgramWroteIsIntact() {
        assertEquals(new Verdict(ENTRIES, OptionalLong.empty(), ""), verdict());
        assertEquals(Digest.of("locked 12"), audit.entries(1).get(0).after());
    }

    @Test
    void anEmptyListIsIntact() {
        SqlStore empty = SqlStore.with("/db/migration/plan/V1__plan.sql", "/db/migration/plan/V5__audit.sql");
        assertEquals(new Verdict(0, OptionalLong.empty(), ""), new AuditTrail(empty, CLOCK).verify(Watch.silent()));
    }

    @Test
    void anyCharacterOfAnyFieldOfAnyEntryIsFoundAtThatEntry() {
        Random random = new Random(5);
        for (int id = 1; id <= ENTRIES; id++) {
            for (String column : TEXTS) {
                String was = text(column, id);
                for (int times = 0; times < Math.min(4, was.length()); times++) {
                    int at = random.nextInt(was.length());
                    String is = was.substring(0, at) + (char) (was.charAt(at) ^ 1 << random.nextInt(5)) + was.substring(at + 1);
                    assertEquals(OptionalLong.of(id), after("UPDATE plan_audit SET " + column + " = '" + is.replace("'", "''") + "' WHERE id = " + id).firstBroken(), column + " of " + id);
                }
            }
        }
    }

    @Test
    void anyBitOfAnyNumberOfAnyEntryIsFoundAtThatEntry() {
        for (int id = 1; id <= ENTRIES; id++) {
            for (String column : NUMBERS) {
                for (int bit = column.equals("id") ? 4 : 0; bit < (column.equals("form") ? 31 : 63); bit++) {
                    long flipped = number(column, id) ^ 1L << bit;
                    assertEquals(OptionalLong.of(id), after("UPDATE plan_audit SET " + column + " = " + flipped + " WHERE id = " + id).firstBroken(), column + " of " + id);
                }
            }
        }
        assertFalse(after("UPDATE plan_audit SET id = -3 WHERE id = 3").intact());
    }

    @Test
    void anyChangeOfTheEndIsFound() {
        String hash = text("own_hash", ENTRIES);
        assertFalse(after("UPDATE plan_audit_end SET last_hash = '" + (hash.charAt(0) == 'a' ? 'b' : 'a') + hash.substring(1) + "'").intact());
        assertEquals(OptionalLong.of(ENTRIES + 1), after("UPDATE plan_audit_end SET last_id = last_id + 4").firstBroken());
        assertEquals(OptionalLong.of(ENTRIES), after("UPDATE plan_audit_end SET last_id = last_id - 1").firstBroken());
        assertFalse(after("UPDATE plan_audit_end SET id = 3").intact());
        assertFalse(after("DELETE FROM plan_audit_end").intact());
    }

    @Test
    void whatIsTakenOutIsFoundAtItsPlace() {
        for (int id = 1; id <= ENTRIES; id++) {
            assertEquals(OptionalLong.of(id), after("DELETE FROM plan_audit WHERE id = " + id).firstBroken());
        }
        assertEquals(OptionalLong.of(1), after("DELETE FROM plan_audit").firstBroken());
    }

    @Test
    void whatIsTakenOutAndCountedAnewIsFoundToo() {
        assertEquals(OptionalLong.of(4), after("DELETE FROM plan_audit WHERE id = 4", "UPDATE plan_audit SET id = id - 1 WHERE id > 4", "UPDATE plan_audit_end SET last_id = last_id - 1")
                .firstBroken());
    }

    @Test
    void swappedAndDoubledEntriesAreFound() {
        assertEquals(OptionalLong.of(3), after("UPDATE plan_audit SET id = 99 WHERE id = 3", "UPDATE plan_audit SET id = 3 WHERE id = 4", "UPDATE plan_audit SET id = 4 WHERE id = 99")
                .firstBroken());
        assertFalse(after("INSERT INTO plan_audit SELECT id + 7, at_millis, done_by, act, detail, previous_hash, own_hash, before_digest, after_digest, form FROM plan_audit WHERE id = 6")
                .intact());
    }

    @Test
    void entriesOfTheFirstVersionsStillHoldAndCannotBeForgedLater() throws SQLException {
        SqlStore old = SqlStore.with("/db/migration/plan/V1__plan.sql");
        old.jdbc(connection -> {
            String hash = Digest.of(String.join("\u001f", "", "1", "1000", "王主任", "bind", "x")).hex();
            plain(connection, 1, "", hash);
            return null;
        });
        old.jdbc(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ALTER TABLE plan_audit ADD COLUMN before_digest VARCHAR(64) DEFAULT '' NOT NULL");
                statement.execute("ALTER TABLE plan_audit ADD COLUMN after_digest VARCHAR(64) DEFAULT '' NOT NULL");
                statement.execute("ALTER TABLE plan_audit ADD COLUMN form INTEGER DEFAULT 1 NOT NULL");
            }
            return null;
        });
        AuditTrail later = new AuditTrail(old, CLOCK);
        assertTrue(later.isIntact());
        later.note("王主任", "lock", "y", Digest.NONE, Digest.of("y"));
        assertEquals(new Verdict(2, OptionalLong.empty(), ""), later.verify(Watch.silent()));
        old.jdbc(connection -> {
            String previous = later.entries(1).get(0).seal().own();
            plain(connection, 3, previous, Digest.of(String.join("\u001f", previous, "3", "1000", "王主任", "bind", "x")).hex());
            return null;
        });
        assertEquals(OptionalLong.of(3), later.verify(Watch.silent()).firstBroken());
    }

    private static void plain(Connection connection, long id, String previous, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO plan_audit (id, at_millis, done_by, act, detail, previous_hash, own_hash) VALUES (?, 1000, '王主任', 'bind', 'x', ?, ?)");
                PreparedStatement end = connection.prepareStatement("UPDATE plan_audit_end SET last_id = ?, last_hash = ?")) {
            insert.setLong(1, id);
            insert.setString(2, previous);
            insert.setString(3, hash);
            insert.executeUpdate();
            end.setLong(1, id);
            end.setString(2, hash);
            end.executeUpdate();
        }
    }

    private String text(String column, long id) {
        return store.jdbc(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT " + column + " FROM plan_audit WHERE id = " + id)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    private long number(String column, long id) {
        return Long.parseLong(text(column, id));
    }
}

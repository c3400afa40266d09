package org.tongban.plan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.Audit;
import org.tongban.plan.AuditChain;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;
import org.tongban.store.Tx;

/** The audit list, a chain of hashes. */
@Component(service = {Audit.class, AuditTrail.class})
public final class AuditTrail implements Audit {

    private static final int LONGEST = 2000;
    private static final int EVERY = 500;
    private static final int AGAIN = 5;
    private static final String COLUMNS = "id, at_millis, done_by, act, detail, before_digest, after_digest, form, previous_hash, own_hash";

    private final Tx tx;
    private final Clock clock;

    @Activate
    public AuditTrail(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public void note(String by, String action, String detail, Digest before, Digest after) {
        append(by, action, detail, before, after);
    }

    /** @return the entry's number */
    long append(String by, String action, String detail, Digest before, Digest after) {
        return tx.call(em -> tx.jdbc(connection -> append(connection, cut(by, 100), cut(action, 60), cut(detail, LONGEST), before, after)));
    }

    private long append(Connection connection, String by, String action, String detail, Digest before, Digest after) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement("UPDATE plan_audit_end SET last_id = last_id + 1 WHERE id = 1");
                PreparedStatement look = connection.prepareStatement("SELECT last_id, last_hash FROM plan_audit_end WHERE id = 1");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO plan_audit (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement leave = connection.prepareStatement("UPDATE plan_audit_end SET last_hash = ? WHERE id = 1")) {
            take.executeUpdate();
            long id;
            String previous;
            try (ResultSet end = look.executeQuery()) {
                if (!end.next()) {
                    throw new IllegalStateException("the end of the audit list is missing (plan_audit_end)");
                }
                id = end.getLong(1);
                previous = end.getString(2);
            }
            Entry entry = new Entry(id, Instant.ofEpochMilli(clock.millis()), by, action, detail, before, after, new Seal(AuditChain.form(), previous, ""));
            String hash = AuditChain.seal(entry, previous);
            insert.setLong(1, id);
            insert.setLong(2, entry.at().toEpochMilli());
            insert.setString(3, by);
            insert.setString(4, action);
            insert.setString(5, detail);
            insert.setString(6, before.hex());
            insert.setString(7, after.hex());
            insert.setInt(8, entry.seal().form());
            insert.setString(9, previous);
            insert.setString(10, hash);
            insert.executeUpdate();
            leave.setString(1, hash);
            leave.executeUpdate();
            return id;
        }
    }

    @Override
    public List<Entry> entries(int atMost) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM plan_audit ORDER BY id DESC")) {
                select.setMaxRows(atMost);
                List<Entry> entries = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                }
                return entries;
            }
        });
    }

    @Override
    public void each(Consumer<Entry> reader) {
        tx.jdbc(connection -> {
            each(connection, reader);
            return null;
        });
    }

    private static void each(Connection connection, Consumer<Entry> reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM plan_audit ORDER BY id"); ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.accept(entry(rows));
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4), row.getString(5), new Digest(row.getString(6)),
                new Digest(row.getString(7)), new Seal(row.getInt(8), row.getString(9), row.getString(10)));
    }

    /** Where the list ends, as noted; the number is negative where the note is missing. */
    private record End(long number, String hash) {
    }

    private static End end(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT last_id, last_hash FROM plan_audit_end WHERE id = 1"); ResultSet end = select.executeQuery()) {
            return end.next() ? new End(end.getLong(1), end.getString(2)) : new End(-1, "");
        }
    }

    /** Should another desktop append meanwhile, once more. */
    @Override
    public Verdict verify(Watch watch) {
        Look look = look(watch);
        for (int again = 0; again < AGAIN && look.moved(); again++) {
            look = look(watch);
        }
        return look.verdict();
    }

    private record Look(Verdict verdict, boolean moved) {
    }

    private Look look(Watch watch) {
        return tx.jdbc(connection -> {
            End end = end(connection);
            AuditChain chain = new AuditChain();
            long[] read = {0};
            each(connection, entry -> {
                chain.next(entry);
                if (++read[0] % EVERY == 0) {
                    watch.at("核验", read[0], end.number());
                }
            });
            return new Look(chain.end(end.number(), end.hash()), !end.equals(end(connection)));
        });
    }

    /** Of the right length and in one line; never half a character. */
    private static String cut(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}

package org.tongban.plan.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.Audit;
import org.tongban.store.Tx;

/** The audit list, a chain of hashes. */
@Component(service = {Audit.class, AuditTrail.class})
public final class AuditTrail implements Audit {

    private static final int LONGEST = 2000;

    private final Tx tx;
    private final Clock clock;

    @Activate
    public AuditTrail(@Reference Tx tx, @Reference Clock clock) {
        this.tx = tx;
        this.clock = clock;
    }

    @Override
    public void note(String by, String action, String detail) {
        append(by, action, detail);
    }

    /** @return the entry's number */
    long append(String by, String action, String detail) {
        return tx.call(em -> tx.jdbc(connection -> append(connection, cut(by, 100), cut(action, 60), cut(detail, LONGEST))));
    }

    private long append(Connection connection, String by, String action, String detail) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement("UPDATE plan_audit_end SET last_id = last_id + 1 WHERE id = 1");
                PreparedStatement look = connection.prepareStatement("SELECT last_id, last_hash FROM plan_audit_end WHERE id = 1");
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO plan_audit (id, at_millis, done_by, act, detail, previous_hash, own_hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement leave = connection.prepareStatement("UPDATE plan_audit_end SET last_hash = ? WHERE id = 1")) {
            take.executeUpdate();
            long id;
            String previous;
            try (ResultSet end = look.executeQuery()) {
                end.next();
                id = end.getLong(1);
                previous = end.getString(2);
            }
            long at = clock.millis();
            String hash = hash(previous, id, at, by, action, detail);
            insert.setLong(1, id);
            insert.setLong(2, at);
            insert.setString(3, by);
            insert.setString(4, action);
            insert.setString(5, detail);
            insert.setString(6, previous);
            insert.setString(7, hash);
            insert.executeUpdate();
            leave.setString(1, hash);
            leave.executeUpdate();
            return id;
        }
    }

    @Override
    public List<Entry> entries(int atMost) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT at_millis, done_by, act, detail FROM plan_audit ORDER BY id DESC")) {
                select.setMaxRows(atMost);
                List<Entry> entries = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new Entry(Instant.ofEpochMilli(rows.getLong(1)), rows.getString(2), rows.getString(3), rows.getString(4)));
                    }
                }
                return entries;
            }
        });
    }

    @Override
    public boolean isIntact() {
        return tx.jdbc(connection -> {
            try (PreparedStatement end = connection.prepareStatement("SELECT last_id, last_hash FROM plan_audit_end WHERE id = 1");
                    PreparedStatement select = connection.prepareStatement(
                            "SELECT id, at_millis, done_by, act, detail, previous_hash, own_hash FROM plan_audit ORDER BY id");
                    ResultSet last = end.executeQuery();
                    ResultSet rows = select.executeQuery()) {
                long id = 0;
                String hash = "";
                while (rows.next()) {
                    String own = hash(hash, ++id, rows.getLong(2), rows.getString(3), rows.getString(4), rows.getString(5));
                    if (rows.getLong(1) != id || !rows.getString(6).equals(hash) || !rows.getString(7).equals(own)) {
                        return false;
                    }
                    hash = own;
                }
                return last.next() && last.getLong(1) == id && last.getString(2).equals(hash);
            }
        });
    }

    private static String hash(String previous, long id, long at, String by, String action, String detail) {
        String entry = String.join("\u001f", previous, Long.toString(id), Long.toString(at), by, action, detail);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(entry.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

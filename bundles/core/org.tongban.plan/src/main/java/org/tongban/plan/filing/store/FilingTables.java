package org.tongban.plan.filing.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.store.Tx;

/** The tables of filings. Rows of versions, lines and steps are added and never changed. */
final class FilingTables {

    private static final int BATCH = 1000;

    private final Tx tx;

    FilingTables(Tx tx) {
        this.tx = tx;
    }

    List<Filing> all() {
        return tx.jdbc(connection -> FilingReader.read(connection, "", new Object[0]));
    }

    Optional<Filing> find(long id) {
        return tx.jdbc(connection -> FilingReader.read(connection, " WHERE id = ?", id)).stream().findFirst();
    }

    Optional<Filing> find(String kind, String site, String subject) {
        return tx.jdbc(connection -> FilingReader.read(connection, " WHERE kind = ? AND site_code = ? AND subject = ?", kind, site, subject)).stream().findFirst();
    }

    /** To be called while the audit list is held, so that two desktops do not take the same number. */
    long nextId() {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT MAX(id) FROM plan_filing"); ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1) + 1;
            }
        });
    }

    /** Stores a new filing with all that it has. */
    void add(Filing filing) {
        tx.jdbc(connection -> {
            update(connection, "INSERT INTO plan_filing (id, kind, clause_id, document, title, site_code, receiver, subject, state, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    filing.id(), filing.kind(), filing.clause().clause(), filing.clause().document(), filing.title(), filing.site().code(), filing.to(), filing.subject().toString(),
                    filing.state().name(), filing.revision());
            for (FilingVersion version : filing.versions()) {
                add(connection, filing.id(), version);
            }
            for (FilingStep step : filing.steps()) {
                add(connection, filing.id(), step);
            }
            return filing.id();
        });
    }

    /** Takes a filing on by steps and versions; refused if it is no longer what the caller saw. */
    void advance(Filing known, List<FilingVersion> versions, List<FilingStep> steps) {
        tx.jdbc(connection -> {
            FilingStep last = steps.get(steps.size() - 1);
            int changed = update(connection, "UPDATE plan_filing SET state = ?, revision = revision + 1 WHERE id = ? AND revision = ?", last.kind().state().name(), known.id(),
                    known.revision());
            if (changed == 0) {
                throw new ChangedMeanwhile("这份备案刚被他人改动过，请刷新后再试 (somebody else has changed this filing, look again)");
            }
            for (FilingVersion version : versions) {
                add(connection, known.id(), version);
            }
            for (FilingStep step : steps) {
                add(connection, known.id(), step);
            }
            return changed;
        });
    }

    private static void add(Connection connection, long id, FilingVersion version) throws SQLException {
        update(connection, "INSERT INTO plan_filing_version (filing_id, version_no, digest, frozen_by, at_millis) VALUES (?, ?, ?, ?, ?)", id, version.number(), version.digest(),
                version.by(), version.at().toEpochMilli());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO plan_filing_line (filing_id, version_no, line_no, line_text) VALUES (?, ?, ?, ?)")) {
            List<String> lines = version.text().lines();
            for (int i = 0; i < lines.size(); i++) {
                fill(insert, id, version.number(), i + 1, lines.get(i));
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void add(Connection connection, long id, FilingStep step) throws SQLException {
        update(connection, "INSERT INTO plan_filing_step (filing_id, step_no, kind, version_no, digest_before, digest_after, done_by, at_millis, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, step.number(), step.kind().name(), step.version(), step.before(), step.after(), step.by(), step.at().toEpochMilli(), step.note());
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static <T> List<T> list(Connection connection, String sql, Row<T> reader, Object... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            fill(select, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}

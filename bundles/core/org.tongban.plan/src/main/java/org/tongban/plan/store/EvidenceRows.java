package org.tongban.plan.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.Digest;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.plan.state.RecordedEvidence.KeptFile;
import org.tongban.store.Tx;

/** Recorded evidence as stored, each row with its audit entry. */
@Component(service = EvidenceRows.class)
public final class EvidenceRows {

    private static final String COLUMNS = "id, clause_id, document, site_code, state, on_day, note, file_name, file_digest, file_bytes, at_millis, recorded_by";

    private final Tx tx;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public EvidenceRows(@Reference Tx tx, @Reference AuditTrail audit, @Reference Clock clock) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
    }

    public RecordedEvidence add(Citation clause, SiteId site, Optional<ClauseState> state, LocalDate day, String note, Optional<KeptFile> file, String by) {
        return tx.call(em -> {
            long number = audit.append(by, "evidence", clause.clause() + " " + site + " = " + state.map(ClauseState::name).orElse("WITHDRAWN") + " " + day
                    + file.map(kept -> " " + kept.name() + " sha256:" + kept.sha256()).orElse(""), last(clause, site),
                    Digest.of(List.of(state.map(ClauseState::name).orElse(""), day, note, file.map(KeptFile::sha256).orElse(""), by)));
            RecordedEvidence record = new RecordedEvidence(number, clause, site, state, day, note, file, Instant.ofEpochMilli(clock.millis()), by);
            tx.jdbc(connection -> insert(connection, record));
            return record;
        });
    }

    /** What was recorded of the clause at the site before. */
    private Digest last(Citation clause, SiteId site) {
        return all().stream().filter(record -> record.clause().equals(clause) && record.site().equals(site)).reduce((first, second) -> second)
                .map(record -> Digest.of(List.of(record.state().map(ClauseState::name).orElse(""), record.day(), record.note(), record.file().map(KeptFile::sha256).orElse(""), record.by())))
                .orElse(Digest.NONE);
    }

    private static int insert(Connection connection, RecordedEvidence record) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO plan_evidence (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, record.number());
            insert.setString(2, record.clause().clause());
            insert.setString(3, record.clause().document());
            insert.setString(4, record.site().code());
            insert.setString(5, record.state().map(ClauseState::name).orElse(""));
            insert.setDate(6, Date.valueOf(record.day()));
            insert.setString(7, record.note());
            insert.setString(8, record.file().map(KeptFile::name).orElse(""));
            insert.setString(9, record.file().map(KeptFile::sha256).orElse(""));
            insert.setLong(10, record.file().map(KeptFile::bytes).orElse(0L));
            insert.setLong(11, record.at().toEpochMilli());
            insert.setString(12, record.by());
            return insert.executeUpdate();
        }
    }

    /** Oldest first. */
    public List<RecordedEvidence> all() {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM plan_evidence ORDER BY id"); ResultSet rows = select.executeQuery()) {
                return read(rows);
            }
        });
    }

    /** Oldest first. */
    public List<RecordedEvidence> of(Citation clause) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM plan_evidence WHERE clause_id = ? AND document = ? ORDER BY id")) {
                select.setString(1, clause.clause());
                select.setString(2, clause.document());
                try (ResultSet rows = select.executeQuery()) {
                    return read(rows);
                }
            }
        });
    }

    private static List<RecordedEvidence> read(ResultSet rows) throws SQLException {
        List<RecordedEvidence> records = new ArrayList<>();
        while (rows.next()) {
            Optional<KeptFile> file = rows.getString(8).isEmpty() ? Optional.empty() : Optional.of(new KeptFile(rows.getString(8), rows.getString(9), rows.getLong(10)));
            records.add(new RecordedEvidence(rows.getLong(1), new Citation(rows.getString(2), rows.getString(3)), new SiteId(rows.getString(4)),
                    Optional.of(rows.getString(5)).filter(state -> !state.isEmpty()).map(ClauseState::valueOf), rows.getDate(6).toLocalDate(), rows.getString(7), file,
                    Instant.ofEpochMilli(rows.getLong(11)), rows.getString(12)));
        }
        return records;
    }
}

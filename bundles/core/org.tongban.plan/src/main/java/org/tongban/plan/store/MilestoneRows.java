package org.tongban.plan.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Digest;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.milestone.SetDay;
import org.tongban.plan.state.RecordedEvidence.KeptFile;
import org.tongban.store.Tx;

/** What is recorded of milestones, as stored, each row with its audit entry. */
@Component(service = MilestoneRows.class)
public final class MilestoneRows {

    private final Tx tx;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public MilestoneRows(@Reference Tx tx, @Reference AuditTrail audit, @Reference Clock clock) {
        this.tx = tx;
        this.audit = audit;
        this.clock = clock;
    }

    /** The milestone of a document at a place. */
    public record Key(SiteId seat, String pack, String milestone) {

        @Override
        public String toString() {
            return seat + " " + pack + " " + milestone;
        }
    }

    public DoneEntry done(Key key, String part, LocalDate day, BigDecimal share, String note, Optional<KeptFile> file, String by) {
        return tx.call(em -> {
            String detail = key + " " + part + " " + day + (share.compareTo(BigDecimal.ONE) == 0 ? "" : " " + share.toPlainString());
            long number = audit.append(by, "milestone-done", detail, Digest.NONE, Digest.of(List.of(detail, note, file.map(KeptFile::sha256).orElse(""))));
            return store(new DoneEntry(number, key.seat(), key.pack(), key.milestone(), part, day, share, note, Optional.empty(), file, clock.instant(), by));
        });
    }

    public DoneEntry undo(DoneEntry entry, String reason, LocalDate today, String by) {
        return tx.call(em -> {
            String detail = new Key(entry.seat(), entry.pack(), entry.milestone()) + " " + entry.part();
            long number = audit.append(by, "milestone-undo", detail + " #" + entry.number(),
                    Digest.of(List.of(detail + " " + entry.day(), entry.note(), entry.file().map(KeptFile::sha256).orElse(""))), Digest.NONE);
            return store(new DoneEntry(number, entry.seat(), entry.pack(), entry.milestone(), entry.part(), today, BigDecimal.ZERO, reason, Optional.of(entry.number()), Optional.empty(),
                    clock.instant(), by));
        });
    }

    private DoneEntry store(DoneEntry entry) {
        tx.jdbc(connection -> keyed("plan_milestone_done", entry.number(), new Key(entry.seat(), entry.pack(), entry.milestone())).set("part", entry.part()).set("on_day", entry.day())
                .set("done_share", entry.share()).set("note", entry.note()).set("undoes", entry.undoes()).file(entry.file()).set("at_millis", entry.at().toEpochMilli())
                .set("recorded_by", entry.by()).insert(connection));
        return entry;
    }

    private static NewRow keyed(String table, long number, Key key) {
        return NewRow.in(table).set("id", number).set("seat_code", key.seat().code()).set("pack", key.pack()).set("milestone", key.milestone());
    }

    public SetDay setDue(Key key, Optional<LocalDate> before, LocalDate due, String reason, String document, String by) {
        return tx.call(em -> {
            long number = audit.append(by, "milestone-due", key + " " + due + " " + document, before.map(day -> Digest.of(day.toString())).orElse(Digest.NONE), Digest.of(due.toString()));
            SetDay set = new SetDay(number, key.seat(), key.pack(), key.milestone(), due, reason, document, clock.instant(), by);
            tx.jdbc(connection -> keyed("plan_milestone_due", number, key).set("due_day", due).set("reason", reason).set("document", document)
                    .set("at_millis", set.at().toEpochMilli()).set("recorded_by", by).insert(connection));
            return set;
        });
    }

    public MilestoneNote note(Key key, MilestoneNote.Kind kind, LocalDate day, String text, String by) {
        return tx.call(em -> {
            long number = audit.append(by, "milestone-" + kind.name().toLowerCase(Locale.ROOT), key + " " + day, Digest.NONE, Digest.of(text));
            MilestoneNote note = new MilestoneNote(number, key.seat(), key.pack(), key.milestone(), kind, day, text, clock.instant(), by);
            tx.jdbc(connection -> keyed("plan_milestone_note", number, key).set("kind", kind.name()).set("on_day", day).set("note", text)
                    .set("at_millis", note.at().toEpochMilli()).set("recorded_by", by).insert(connection));
            return note;
        });
    }

    /** Every entry of a document at a place, undoing ones too, oldest first. */
    public List<DoneEntry> entries(SiteId seat, String pack) {
        return Read.list(tx, "SELECT * FROM plan_milestone_done WHERE seat_code = ? AND pack = ? ORDER BY id", MilestoneRows::entry, seat.code(), pack);
    }

    public Optional<DoneEntry> entry(long number) {
        return Read.list(tx, "SELECT * FROM plan_milestone_done WHERE id = ?", MilestoneRows::entry, number).stream().findFirst();
    }

    public boolean isUndone(long number) {
        return !Read.list(tx, "SELECT id FROM plan_milestone_done WHERE undoes = ?", row -> row.getLong(1), number).isEmpty();
    }

    private static DoneEntry entry(ResultSet row) throws SQLException {
        return new DoneEntry(row.getLong("id"), new SiteId(row.getString("seat_code")), row.getString("pack"), row.getString("milestone"), row.getString("part"), Read.day(row, "on_day"),
                row.getBigDecimal("done_share").stripTrailingZeros(), row.getString("note"), Read.numberIfAny(row, "undoes"), Read.file(row), Read.at(row), row.getString("recorded_by"));
    }

    /** Oldest first. */
    public List<SetDay> days(SiteId seat, String pack) {
        return Read.list(tx, "SELECT * FROM plan_milestone_due WHERE seat_code = ? AND pack = ? ORDER BY id", row -> new SetDay(row.getLong("id"), seat, pack, row.getString("milestone"),
                Read.day(row, "due_day"), row.getString("reason"), row.getString("document"), Read.at(row), row.getString("recorded_by")), seat.code(), pack);
    }

    /** Oldest first. */
    public List<MilestoneNote> notes(SiteId seat, String pack) {
        return Read.list(tx, "SELECT * FROM plan_milestone_note WHERE seat_code = ? AND pack = ? ORDER BY id",
                row -> new MilestoneNote(row.getLong("id"), seat, pack, row.getString("milestone"), MilestoneNote.Kind.valueOf(row.getString("kind")), Read.day(row, "on_day"),
                        row.getString("note"), Read.at(row), row.getString("recorded_by")), seat.code(), pack);
    }
}

package org.tongban.registry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.tongban.registry.CaseTally;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes.Outcome;
import org.tongban.registry.Change;

/** One file's volumes on their way into the table: compared with what is stored, then inserted or updated in batches. */
final class CaseLoad {

    private static final int BATCH = 1000;
    private static final int FETCH = 2000;
    private static final long ABSENT = -1;
    private static final String NOTE = "INSERT INTO registry_case_change (" + CaseKey.COLUMNS
            + ", at_millis, changed_by, source, before_cases, after_cases) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final String place;
    private final CaseTally tally;
    private final LongConsumer progress;
    private final int[] positions;
    /** What is stored for each position of the tally. */
    private final long[] stored;

    CaseLoad(Connection connection, String place, CaseTally tally, LongConsumer progress) throws SQLException {
        this.connection = connection;
        this.place = place;
        this.tally = tally;
        this.progress = progress;
        this.positions = tally.positions();
        this.stored = new long[tally.capacity()];
        Arrays.fill(stored, ABSENT);
        for (YearMonth month : tally.months()) {
            lookUp(month);
        }
    }

    private void lookUp(YearMonth month) throws SQLException {
        String sql = "SELECT month_number, site_code, person_id, platform, quality, item, cases FROM registry_case_volume WHERE place = ? AND month_number = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            select.setString(1, place);
            select.setInt(2, CaseKey.number(month));
            try (ResultSet rows = select.executeQuery()) {
                for (int i = 1; rows.next(); i++) {
                    CaseVolume volume = CaseKey.read(rows);
                    int slot = tally.slotOf(volume);
                    if (slot >= 0) {
                        stored[slot] = volume.count();
                    }
                    if (i % FETCH == 0) {
                        progress.accept(0);
                    }
                }
            }
        }
    }

    Outcome outcome() {
        long fresh = 0;
        long changed = 0;
        long same = 0;
        for (int slot : positions) {
            if (stored[slot] == ABSENT) {
                fresh += tally.rowsAt(slot);
            } else if (stored[slot] == tally.sumAt(slot)) {
                same += tally.rowsAt(slot);
            } else {
                changed += tally.rowsAt(slot);
            }
        }
        return new Outcome(fresh, changed, same);
    }

    /** What is stored now for each position of the tally; -1 for nothing. */
    long[] stored() {
        return stored;
    }

    /** Takes out what is stored of these kinds. */
    void remove(Change change, Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM registry_case_volume WHERE " + CaseKey.MATCH);
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            long done = 0;
            for (int slot : positions) {
                if (stored[slot] != ABSENT) {
                    CaseVolume volume = tally.at(slot);
                    CaseKey.set(delete, 1, place, volume);
                    delete.addBatch();
                    note(note, volume, stored[slot], 0, change, now);
                }
                if (++done % BATCH == 0) {
                    send(delete, note);
                    progress.accept(done);
                }
            }
            send(delete, note);
            progress.accept(done);
        }
    }

    void store(Change change, Instant now) throws SQLException {
        String insertSql = "INSERT INTO registry_case_volume (" + CaseKey.COLUMNS + ", cases) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        String updateSql = "UPDATE registry_case_volume SET cases = ? WHERE " + CaseKey.MATCH;
        try (PreparedStatement insert = connection.prepareStatement(insertSql);
                PreparedStatement update = connection.prepareStatement(updateSql);
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            int waiting = 0;
            long done = 0;
            for (int slot : positions) {
                CaseVolume volume = tally.at(slot);
                if (stored[slot] == ABSENT) {
                    CaseKey.set(insert, 1, place, volume);
                    insert.setLong(CaseKey.WIDTH + 1, volume.count());
                    insert.addBatch();
                    waiting++;
                } else if (stored[slot] != volume.count()) {
                    update.setLong(1, volume.count());
                    CaseKey.set(update, 2, place, volume);
                    update.addBatch();
                    note(note, volume, stored[slot], volume.count(), change, now);
                    waiting++;
                }
                done++;
                if (waiting == BATCH) {
                    send(insert, update, note);
                    waiting = 0;
                    progress.accept(done);
                }
            }
            send(insert, update, note);
            progress.accept(done);
        }
    }

    private void note(PreparedStatement note, CaseVolume volume, long before, long after, Change change, Instant now) throws SQLException {
        CaseKey.set(note, 1, place, volume);
        note.setLong(CaseKey.WIDTH + 1, now.toEpochMilli());
        note.setString(CaseKey.WIDTH + 2, change.by());
        note.setString(CaseKey.WIDTH + 3, change.source());
        note.setLong(CaseKey.WIDTH + 4, before);
        note.setLong(CaseKey.WIDTH + 5, after);
        note.addBatch();
    }

    private static void send(PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
    }
}

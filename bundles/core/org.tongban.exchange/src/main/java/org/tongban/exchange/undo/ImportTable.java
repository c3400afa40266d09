package org.tongban.exchange.undo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Imports.Done;
import org.tongban.registry.Change;

/** The tables of imports, on one connection. */
final class ImportTable {

    private static final String COLUMNS = "id, kind, file_name, file_path, at_millis, imported_by, rows_read, rows_new, rows_changed, rows_same, rows_refused, dismissed, undone_millis";
    private static final int MOST_REFUSED = 5000;

    private final Connection connection;

    ImportTable(Connection connection) {
        this.connection = connection;
    }

    /** @return the import's number */
    long add(Report report, long refusedRows, Change change, Path file, Instant now, boolean canUndo) throws SQLException {
        long id = highest() + 1;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO exchange_import (" + COLUMNS + ", can_undo) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, NULL, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, report.kind());
            insert.setString(3, cut(change.source(), 300));
            insert.setString(4, cut(file.toAbsolutePath().normalize().toString(), 1000));
            insert.setLong(5, now.toEpochMilli());
            insert.setString(6, cut(change.by(), 100));
            insert.setLong(7, report.read());
            insert.setLong(8, report.fresh());
            insert.setLong(9, report.changed());
            insert.setLong(10, report.same());
            insert.setLong(11, refusedRows);
            insert.setShort(12, (short) (canUndo ? 1 : 0));
            insert.executeUpdate();
        }
        addRefused(id, report.rejected());
        return id;
    }

    private long highest() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT MAX(id) FROM exchange_import"); ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void addRefused(long id, List<Rejection> rejections) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO exchange_refused (import_id, seq, sheet, file_row, field, cell_value, reason) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < rejections.size() && i < MOST_REFUSED; i++) {
                Rejection rejection = rejections.get(i);
                insert.setLong(1, id);
                insert.setInt(2, i);
                insert.setString(3, cut(rejection.sheet(), 200));
                insert.setInt(4, rejection.row());
                insert.setString(5, cut(rejection.column(), 100));
                insert.setString(6, cut(rejection.value(), 200));
                insert.setString(7, cut(rejection.reason(), 1000));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<Done> latest(int atMost) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS + " FROM exchange_import ORDER BY id DESC")) {
            select.setMaxRows(atMost);
            List<Done> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long undone = row.getLong(13);
                    found.add(new Done(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), Instant.ofEpochMilli(row.getLong(5)), row.getString(6),
                            row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11), row.getShort(12) == 1, row.wasNull() || undone == 0 ? null : Instant.ofEpochMilli(undone)));
                }
            }
            return found;
        }
    }

    List<Rejection> refused(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT sheet, file_row, field, cell_value, reason FROM exchange_refused WHERE import_id = ? ORDER BY seq")) {
            select.setLong(1, id);
            List<Rejection> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Rejection(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
                }
            }
            return found;
        }
    }

    boolean canUndo(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT can_undo FROM exchange_import WHERE id = ?")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getShort(1) == 1;
            }
        }
    }

    void dismiss(long id) throws SQLException {
        set("UPDATE exchange_import SET dismissed = 1 WHERE id = ?", id);
    }

    /** Whether it was not taken back before. */
    boolean undone(long id, Instant now, String by) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE exchange_import SET undone_millis = ?, undone_by = ?, can_undo = 0 WHERE id = ? AND can_undo = 1")) {
            update.setLong(1, now.toEpochMilli());
            update.setString(2, cut(by, 100));
            update.setLong(3, id);
            return update.executeUpdate() == 1;
        }
    }

    /** What imports up to this one replaced is no longer kept. */
    void forget(long through) throws SQLException {
        set("DELETE FROM exchange_replaced WHERE import_id <= ?", through);
        set("UPDATE exchange_import SET can_undo = 0 WHERE id <= ?", through);
    }

    private void set(String sql, long id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}

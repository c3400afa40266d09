package org.tongban.exchange.undo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.tongban.exchange.undo.Notes.Note;

/** The table of what imports replaced, on one connection. */
final class NoteTable {

    private static final int PIECE = 4000;
    private static final int BATCH = 1000;

    private final Connection connection;

    NoteTable(Connection connection) {
        this.connection = connection;
    }

    void add(long id, List<Note> notes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO exchange_replaced (import_id, seq, piece, topic, subject, before_value, after_mark) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (int seq = 0; seq < notes.size(); seq++) {
                Note note = notes.get(seq);
                for (int from = 0, piece = 0; piece == 0 || from < note.before().length(); from += PIECE, piece++) {
                    insert.setLong(1, id);
                    insert.setInt(2, seq);
                    insert.setInt(3, piece);
                    insert.setString(4, note.topic());
                    insert.setString(5, note.subject());
                    insert.setString(6, note.before().substring(from, Math.min(note.before().length(), from + PIECE)));
                    insert.setString(7, note.after());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    /** In the order in which the import stored them. */
    List<Note> of(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT piece, topic, subject, before_value, after_mark FROM exchange_replaced WHERE import_id = ? ORDER BY seq, piece")) {
            select.setLong(1, id);
            List<Note> notes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String before = row.getString(4);
                    if (row.getInt(1) > 0) {
                        before = notes.remove(notes.size() - 1).before() + before;
                    }
                    notes.add(new Note(row.getString(2), row.getString(3), before, row.getString(5)));
                }
            }
            return notes;
        }
    }
}

package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Longer texts of a run, in pieces that every engine's VARCHAR holds. */
final class TextTable {

    /** What somebody should look at. */
    static final String NOTES = "notes";
    /** A person's inputs, of a locked run. */
    static final String INPUTS = "inputs";
    /** What a site's desk said, of a locked run. */
    static final String DESK = "desk";

    private static final int PIECE = 4000;
    private static final int BATCH = 500;

    private final Connection connection;

    TextTable(Connection connection) {
        this.connection = connection;
    }

    void clear(YearMonth month) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM payroll_text WHERE run_month = ?")) {
            delete.setString(1, month.toString());
            delete.executeUpdate();
        }
    }

    /** @param texts by subject */
    void put(YearMonth month, String topic, Map<String, String> texts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO payroll_text (run_month, topic, subject, seq, content) VALUES (?, ?, ?, ?, ?)")) {
            int count = 0;
            for (Map.Entry<String, String> text : texts.entrySet()) {
                String all = text.getValue();
                for (int seq = 0; seq * PIECE < all.length(); seq++) {
                    insert.setString(1, month.toString());
                    insert.setString(2, topic);
                    insert.setString(3, text.getKey());
                    insert.setInt(4, seq);
                    insert.setString(5, all.substring(seq * PIECE, Math.min(all.length(), (seq + 1) * PIECE)));
                    insert.addBatch();
                    if (++count % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    /** By subject. */
    Map<String, String> of(YearMonth month, String topic) throws SQLException {
        Map<String, StringBuilder> pieces = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT subject, content FROM payroll_text WHERE run_month = ? AND topic = ? ORDER BY subject, seq")) {
            query.setString(1, month.toString());
            query.setString(2, topic);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pieces.computeIfAbsent(rows.getString(1), none -> new StringBuilder()).append(rows.getString(2));
                }
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        pieces.forEach((subject, text) -> texts.put(subject, text.toString()));
        return texts;
    }
}

package org.tongban.assessment.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tongban.registry.Change;

/** What the tables of this module have in common. */
final class Sql {

    /** Makes a record of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {
    }

    /** @param keys whole numbers for the question marks */
    static <T> List<T> select(Connection connection, String sql, Reader<T> reader, long... keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.length; i++) {
                select.setLong(i + 1, keys[i]);
            }
            List<T> records = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    records.add(reader.read(row));
                }
            }
            return records;
        }
    }

    /** Sets at_millis, changed_by, source and reason, which follow each other in every table. */
    static void stamp(PreparedStatement insert, int first, Instant at, Change change) throws SQLException {
        insert.setLong(first, at.toEpochMilli());
        insert.setString(first + 1, cut(change.by(), 100));
        insert.setString(first + 2, cut(change.source(), 300));
        insert.setString(first + 3, cut(change.reason(), 500));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(row.getString("changed_by"), row.getString("source"), row.getString("reason"));
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}

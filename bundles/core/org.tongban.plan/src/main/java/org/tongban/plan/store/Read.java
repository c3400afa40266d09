package org.tongban.plan.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.plan.state.RecordedEvidence.KeptFile;
import org.tongban.store.Tx;

/** How rows of the plan are read. */
final class Read {

    /** Makes a record of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Read() {
    }

    /** @param keys texts or whole numbers for the question marks */
    static <T> List<T> list(Tx tx, String sql, Reader<T> reader, Object... keys) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < keys.length; i++) {
                    if (keys[i] instanceof Long number) {
                        select.setLong(i + 1, number);
                    } else {
                        select.setString(i + 1, keys[i].toString());
                    }
                }
                List<T> records = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        records.add(reader.read(row));
                    }
                }
                return records;
            }
        });
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    static Optional<LocalDate> dayIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }

    static Optional<Long> numberIfAny(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static Instant at(ResultSet row) throws SQLException {
        return Instant.ofEpochMilli(row.getLong("at_millis"));
    }

    static Optional<KeptFile> file(ResultSet row) throws SQLException {
        String name = row.getString("file_name");
        return name == null ? Optional.empty() : Optional.of(new KeptFile(name, row.getString("file_digest"), row.getLong("file_bytes")));
    }
}

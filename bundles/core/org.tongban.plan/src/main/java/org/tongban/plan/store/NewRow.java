package org.tongban.plan.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.plan.state.RecordedEvidence.KeptFile;

/** A row to be added: its columns and their values. A column without a value stays null. */
final class NewRow {

    private final String table;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private NewRow(String table) {
        this.table = table;
    }

    static NewRow in(String table) {
        return new NewRow(table);
    }

    /** @param value a text, a whole number, a decimal, a day, or an Optional of one of them */
    NewRow set(String column, Object value) {
        Object present = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (present != null) {
            values.put(column, present);
        }
        return this;
    }

    NewRow file(Optional<KeptFile> file) {
        file.ifPresent(kept -> set("file_name", kept.name()).set("file_digest", kept.sha256()).set("file_bytes", kept.bytes()));
        return this;
    }

    int insert(Connection connection) throws SQLException {
        String columns = String.join(", ", values.keySet());
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")")) {
            int at = 1;
            for (Object value : values.values()) {
                put(insert, at++, value);
            }
            return insert.executeUpdate();
        }
    }

    private static void put(PreparedStatement insert, int at, Object value) throws SQLException {
        if (value instanceof LocalDate day) {
            insert.setDate(at, Date.valueOf(day));
        } else if (value instanceof Long number) {
            insert.setLong(at, number);
        } else if (value instanceof Integer number) {
            insert.setInt(at, number);
        } else if (value instanceof BigDecimal number) {
            insert.setBigDecimal(at, number);
        } else {
            insert.setString(at, value.toString());
        }
    }
}

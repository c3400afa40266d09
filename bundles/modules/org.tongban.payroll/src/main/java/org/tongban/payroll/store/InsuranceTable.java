package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.payroll.run.Insurance;

/** The insurance files; what a file said before it was changed goes to the history. */
public final class InsuranceTable {

    private static final String COLUMNS = "person, from_month, enrolled, bases, deductions, first_job, sixty_thousand, source, changed_at, changed_by";

    private final Connection connection;

    public InsuranceTable(Connection connection) {
        this.connection = connection;
    }

    /** Oldest first. */
    public Map<PersonId, List<Insurance>> all() throws SQLException {
        Map<PersonId, List<Insurance>> files = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT person, from_month, enrolled, bases, deductions, first_job, sixty_thousand"
                + " FROM payroll_insurance ORDER BY person, from_month"); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                files.computeIfAbsent(new PersonId(rows.getLong(1)), none -> new ArrayList<>())
                        .add(new Insurance(YearMonth.parse(rows.getString(2)), rows.getInt(3) == 1, InsuranceText.bases(Json.read(rows.getString(4))),
                                Money.yuan(rows.getBigDecimal(5)), flag(rows, 6), flag(rows, 7)));
            }
        }
        return files;
    }

    /** Stores a file in place of the one that holds from the same month. */
    public void put(PersonId person, Insurance file, String source, Instant at, String by) throws SQLException {
        keep(person, file.from());
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM payroll_insurance WHERE person = ? AND from_month = ?")) {
            delete.setLong(1, person.number());
            delete.setString(2, file.from().toString());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO payroll_insurance (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, person.number());
            insert.setString(2, file.from().toString());
            insert.setInt(3, file.enrolled() ? 1 : 0);
            insert.setString(4, InsuranceText.bases(file.bases()).toString());
            insert.setBigDecimal(5, file.deductions().toBigDecimal());
            flag(insert, 6, file.firstJob().orElse(null));
            flag(insert, 7, file.sixtyThousand().orElse(null));
            insert.setString(8, source);
            insert.setTimestamp(9, Timestamp.from(at));
            insert.setString(10, by);
            insert.executeUpdate();
        }
    }

    /** Takes a file out; the history keeps what it said. */
    public void remove(PersonId person, YearMonth from) throws SQLException {
        keep(person, from);
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM payroll_insurance WHERE person = ? AND from_month = ?")) {
            delete.setLong(1, person.number());
            delete.setString(2, from.toString());
            delete.executeUpdate();
        }
    }

    private void keep(PersonId person, YearMonth from) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("INSERT INTO payroll_insurance_history (seq, " + COLUMNS + ") SELECT"
                + " (SELECT COUNT(*) + 1 FROM payroll_insurance_history h WHERE h.person = i.person AND h.from_month = i.from_month), " + COLUMNS
                + " FROM payroll_insurance i WHERE i.person = ? AND i.from_month = ?")) {
            copy.setLong(1, person.number());
            copy.setString(2, from.toString());
            copy.executeUpdate();
        }
    }

    private static Optional<Boolean> flag(ResultSet rows, int column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? Optional.empty() : Optional.of(value == 1);
    }

    private static void flag(PreparedStatement insert, int column, @Nullable Boolean flag) throws SQLException {
        if (flag == null) {
            insert.setNull(column, Types.SMALLINT);
        } else {
            insert.setInt(column, flag ? 1 : 0);
        }
    }
}

package org.tongban.assessment.store;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.AnnualGradePolicy.Departure;
import org.tongban.policy.assessment.Grade;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** What assessors decided otherwise than the months; append only. */
public final class OverrideTable {

    private record Row(PersonId person, int revision, Departure departure) {
    }

    private final Tx tx;

    public OverrideTable(Tx tx) {
        this.tx = tx;
    }

    public Map<PersonId, Departure> of(int year) {
        Map<PersonId, Departure> current = new HashMap<>();
        rows(year).forEach(row -> current.put(row.person(), row.departure()));
        return current;
    }

    private List<Row> rows(int year) {
        return tx.jdbc(connection -> Sql.select(connection, "SELECT * FROM assessment_override WHERE year_number = ? ORDER BY person_id, revision",
                row -> new Row(new PersonId(row.getLong("person_id")), row.getInt("revision"),
                        new Departure(new Grade(row.getString("grade")), row.getString("reason"), row.getString("approver"))), year));
    }

    public void add(int year, PersonId person, Departure departure, Instant at, Change change) {
        tx.call(em -> {
            int revision = rows(year).stream().filter(row -> row.person().equals(person)).mapToInt(Row::revision).max().orElse(0);
            return tx.jdbc(connection -> {
                try (PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO assessment_override (year_number, person_id, revision, grade, approver, at_millis, changed_by, source, reason)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                    insert.setInt(1, year);
                    insert.setLong(2, person.number());
                    insert.setInt(3, revision + 1);
                    insert.setString(4, departure.grade().word());
                    insert.setString(5, Sql.cut(departure.approver(), 100));
                    Sql.stamp(insert, 6, at, change);
                    return insert.executeUpdate();
                }
            });
        });
    }
}

package org.tongban.assessment.store;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** The years that are final, with the grades as they were then. */
public final class YearTable {

    private record Row(PersonId person, String grade) {
    }

    private final Tx tx;

    public YearTable(Tx tx) {
        this.tx = tx;
    }

    public boolean isFinal(int year) {
        List<Integer> found = tx.jdbc(connection -> Sql.select(connection, "SELECT year_number FROM assessment_year WHERE year_number = ?", row -> row.getInt(1), year));
        return !found.isEmpty();
    }

    /** The grades of a final year as they were when it became final; nobody is there who had none. */
    public Map<PersonId, Grade> grades(int year) {
        List<Row> rows = tx.jdbc(connection -> Sql.select(connection, "SELECT * FROM assessment_year_grade WHERE year_number = ?",
                row -> new Row(new PersonId(row.getLong("person_id")), row.getString("grade")), year));
        Map<PersonId, Grade> grades = new HashMap<>();
        rows.stream().filter(row -> !row.grade().isEmpty()).forEach(row -> grades.put(row.person(), new Grade(row.grade())));
        return grades;
    }

    /** Fails if it is final already, also when another desktop was first. */
    public void finalise(int year, Map<PersonId, Optional<Grade>> grades, Instant at, Change change) {
        tx.call(em -> tx.jdbc(connection -> {
            try (PreparedStatement head = connection.prepareStatement("INSERT INTO assessment_year (year_number, people, finalised_at, finalised_by) VALUES (?, ?, ?, ?)");
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO assessment_year_grade (year_number, person_id, grade) VALUES (?, ?, ?)")) {
                head.setInt(1, year);
                head.setInt(2, grades.size());
                head.setLong(3, at.toEpochMilli());
                head.setString(4, Sql.cut(change.by(), 100));
                head.executeUpdate();
                for (Map.Entry<PersonId, Optional<Grade>> entry : grades.entrySet()) {
                    insert.setInt(1, year);
                    insert.setLong(2, entry.getKey().number());
                    insert.setString(3, entry.getValue().map(Grade::word).orElse(""));
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        }));
    }
}

package org.tongban.assessment.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tongban.assessment.Revision;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.store.Tx;

/** The monthly grades; append only. */
public final class GradeTable {

    private static final int BATCH = 500;

    private final Tx tx;

    public GradeTable(Tx tx) {
        this.tx = tx;
    }

    /** What holds of these months, by month and person. */
    public Map<YearMonth, Map<PersonId, StoredGrade>> current(YearMonth from, YearMonth through) {
        List<StoredGrade> rows = tx.jdbc(connection -> Sql.select(connection,
                "SELECT * FROM assessment_grade WHERE month_number BETWEEN ? AND ? ORDER BY month_number, person_id, revision", GradeTable::read,
                Sql.number(from), Sql.number(through)));
        Map<YearMonth, Map<PersonId, StoredGrade>> current = new HashMap<>();
        rows.forEach(row -> current.computeIfAbsent(row.month(), month -> new HashMap<>()).put(row.person(), row));
        return current;
    }

    /** The months of which anything is recorded. */
    public SortedSet<YearMonth> months() {
        List<YearMonth> months = tx.jdbc(connection -> Sql.select(connection, "SELECT DISTINCT month_number FROM assessment_grade", row -> Sql.month(row.getInt(1))));
        return new TreeSet<>(months);
    }

    public List<Revision> revisions(PersonId person, YearMonth month) {
        return tx.jdbc(connection -> Sql.select(connection, "SELECT * FROM assessment_grade WHERE month_number = ? AND person_id = ? ORDER BY revision",
                GradeTable::read, Sql.number(month), person.number())).stream().map(StoredGrade::value).toList();
    }

    /** Two desktops that add the same revision: the second is refused by the key. */
    public void add(Collection<StoredGrade> rows) {
        tx.call(em -> tx.jdbc(connection -> {
            insert(connection, rows);
            return null;
        }));
    }

    /** Takes out a revision, so that the one before it holds again; for an import that is taken back. */
    public void remove(YearMonth month, PersonId person, int revision) {
        tx.call(em -> tx.jdbc(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM assessment_grade WHERE month_number = ? AND person_id = ? AND revision = ?")) {
                delete.setInt(1, Sql.number(month));
                delete.setLong(2, person.number());
                delete.setInt(3, revision);
                return delete.executeUpdate();
            }
        }));
    }

    /** Whether anything is recorded of one of these people. */
    public boolean knowsAny(Set<PersonId> people) {
        return tx.jdbc(connection -> Sql.select(connection, "SELECT DISTINCT person_id FROM assessment_grade", row -> new PersonId(row.getLong(1)))).stream().anyMatch(people::contains);
    }

    private static void insert(Connection connection, Collection<StoredGrade> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO assessment_grade (month_number, person_id, revision, score, state, grade, kind, site_code, at_millis, changed_by, source, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int waiting = 0;
            for (StoredGrade row : rows) {
                insert.setInt(1, Sql.number(row.month()));
                insert.setLong(2, row.person().number());
                insert.setInt(3, row.revision());
                insert.setBigDecimal(4, row.score().orElse(null));
                insert.setString(5, row.state().name());
                insert.setString(6, row.grade().map(Grade::word).orElse(""));
                insert.setString(7, row.kind().name());
                insert.setString(8, row.siteCode());
                Sql.stamp(insert, 9, row.at(), row.change());
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static StoredGrade read(ResultSet row) throws SQLException {
        BigDecimal score = row.getBigDecimal("score");
        String grade = row.getString("grade");
        return new StoredGrade(Sql.month(row.getInt("month_number")), new PersonId(row.getLong("person_id")), row.getInt("revision"), Optional.ofNullable(score),
                MonthState.valueOf(row.getString("state")), grade.isEmpty() ? Optional.empty() : Optional.of(new Grade(grade)),
                Revision.Kind.valueOf(row.getString("kind")), row.getString("site_code"), Instant.ofEpochMilli(row.getLong("at_millis")), Sql.change(row));
    }
}

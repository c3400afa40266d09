package org.tongban.assessment.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongban.assessment.InvestigationCase;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** The investigations; append only. */
public final class InvestigationTable {

    private record Row(InvestigationCase value, int revision) {
    }

    private final Tx tx;

    public InvestigationTable(Tx tx) {
        this.tx = tx;
    }

    /** What holds, in order of person and day of filing. */
    public List<InvestigationCase> all() {
        Map<String, InvestigationCase> current = new LinkedHashMap<>();
        tx.jdbc(connection -> Sql.select(connection, "SELECT * FROM assessment_investigation ORDER BY person_id, filed_day, revision", InvestigationTable::read))
                .forEach(row -> current.put(row.value().person() + " " + row.value().filed(), row.value()));
        return new ArrayList<>(current.values());
    }

    public void add(InvestigationCase investigation, Instant at, Change change) {
        tx.call(em -> tx.jdbc(connection -> {
            int revision = Sql.select(connection, "SELECT * FROM assessment_investigation WHERE person_id = ? ORDER BY filed_day, revision", InvestigationTable::read,
                    investigation.person().number()).stream().filter(row -> row.value().filed().equals(investigation.filed())).mapToInt(Row::revision).max().orElse(0);
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO assessment_investigation (person_id, filed_day, revision, closed_day, decisions, at_millis, changed_by, source, reason)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                insert.setLong(1, investigation.person().number());
                insert.setDate(2, Date.valueOf(investigation.filed()));
                insert.setInt(3, revision + 1);
                insert.setDate(4, investigation.closed().map(Date::valueOf).orElse(null));
                insert.setString(5, written(investigation.decided()));
                Sql.stamp(insert, 6, at, change);
                return insert.executeUpdate();
            }
        }));
    }

    /** What an investigation says, as text. */
    public static String text(InvestigationCase investigation) {
        return investigation.filed() + " " + investigation.closed().map(LocalDate::toString).orElse("") + " " + written(investigation.decided());
    }

    /** Takes out the last revision, so that the one before it holds again; for an import that is taken back. */
    public void removeLast(PersonId person, LocalDate filed) {
        tx.call(em -> tx.jdbc(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM assessment_investigation WHERE person_id = ? AND filed_day = ? AND revision ="
                    + " (SELECT MAX(i.revision) FROM assessment_investigation i WHERE i.person_id = ? AND i.filed_day = ?)")) {
                delete.setLong(1, person.number());
                delete.setDate(2, Date.valueOf(filed));
                delete.setLong(3, person.number());
                delete.setDate(4, Date.valueOf(filed));
                return delete.executeUpdate();
            }
        }));
    }

    private static Row read(ResultSet row) throws SQLException {
        Date closed = row.getDate("closed_day");
        Optional<LocalDate> closedOn = closed == null ? Optional.empty() : Optional.of(closed.toLocalDate());
        return new Row(new InvestigationCase(new PersonId(row.getLong("person_id")), row.getDate("filed_day").toLocalDate(), closedOn, decisions(row.getString("decisions"))),
                row.getInt("revision"));
    }

    private static String written(SortedMap<YearMonth, Grade> decided) {
        return decided.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(";"));
    }

    private static SortedMap<YearMonth, Grade> decisions(String written) {
        SortedMap<YearMonth, Grade> decided = new TreeMap<>();
        for (String entry : written.split(";")) {
            if (!entry.isEmpty()) {
                String[] sides = entry.split("=", 2);
                decided.put(YearMonth.parse(sides[0]), new Grade(sides[1]));
            }
        }
        return decided;
    }
}

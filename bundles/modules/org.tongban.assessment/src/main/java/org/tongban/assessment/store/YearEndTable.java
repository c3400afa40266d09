package org.tongban.assessment.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.policy.assessment.YearEndPolicy.YearEndFacts;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** What is known of stations for their year-end grade; append only. */
public final class YearEndTable {

    /** Who is graded: a station, or a clerk of it. */
    public record Key(SiteId site, Optional<PersonId> person) {
    }

    private record Row(Key key, int revision, YearEndFacts facts) {
    }

    private final Tx tx;

    public YearEndTable(Tx tx) {
        this.tx = tx;
    }

    public Map<Key, YearEndFacts> of(int year) {
        Map<Key, YearEndFacts> current = new HashMap<>();
        rows(year).forEach(row -> current.put(row.key(), row.facts()));
        return current;
    }

    private List<Row> rows(int year) {
        return tx.jdbc(connection -> Sql.select(connection, "SELECT * FROM assessment_year_end WHERE year_number = ? ORDER BY site_code, person_id, revision",
                YearEndTable::read, year));
    }

    private static Row read(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        String excellence = row.getString("excellence");
        BigDecimal points = row.getBigDecimal("points");
        return new Row(new Key(new SiteId(row.getString("site_code")), person == 0 ? Optional.empty() : Optional.of(new PersonId(person))), row.getInt("revision"),
                new YearEndFacts(row.getInt("year_number"), row.getInt("standard_met") == 1, excellence.isEmpty() ? Optional.empty() : Optional.of(excellence),
                        row.getInt("subjective_complaints"), row.getInt("other_complaints"), Optional.ofNullable(points)));
    }

    public void add(Key key, YearEndFacts facts, Instant at, Change change) {
        tx.call(em -> {
            int revision = rows(facts.year()).stream().filter(row -> row.key().equals(key)).mapToInt(Row::revision).max().orElse(0);
            return tx.jdbc(connection -> {
                try (PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO assessment_year_end (year_number, site_code, person_id, revision, standard_met, excellence, subjective_complaints,
                        other_complaints, points, at_millis, changed_by, source, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
                    insert.setInt(1, facts.year());
                    insert.setString(2, key.site().code());
                    insert.setLong(3, key.person().map(PersonId::number).orElse(0L));
                    insert.setInt(4, revision + 1);
                    insert.setInt(5, facts.standardMet() ? 1 : 0);
                    insert.setString(6, Sql.cut(facts.excellence().orElse(""), 500));
                    insert.setInt(7, facts.subjectiveComplaints());
                    insert.setInt(8, facts.otherComplaints());
                    insert.setBigDecimal(9, facts.points().orElse(null));
                    Sql.stamp(insert, 10, at, change);
                    return insert.executeUpdate();
                }
            });
        });
    }
}

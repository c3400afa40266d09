package org.tongban.assessment.store;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tongban.registry.Change;
import org.tongban.store.Tx;

/** The months that are final. */
public final class MonthTable {

    private final Tx tx;

    public MonthTable(Tx tx) {
        this.tx = tx;
    }

    public boolean isFinal(YearMonth month) {
        return finalised().contains(month);
    }

    public SortedSet<YearMonth> finalised() {
        List<YearMonth> months = tx.jdbc(connection -> Sql.select(connection, "SELECT month_number FROM assessment_month", row -> Sql.month(row.getInt(1))));
        return new TreeSet<>(months);
    }

    /** The months that became final at this moment or later. */
    public SortedSet<YearMonth> finalisedSince(Instant moment) {
        List<YearMonth> months = tx.jdbc(connection -> Sql.select(connection, "SELECT month_number FROM assessment_month WHERE finalised_at >= ?", row -> Sql.month(row.getInt(1)), moment.toEpochMilli()));
        return new TreeSet<>(months);
    }

    /** Fails if it is final already, also when another desktop was first. */
    public void finalise(YearMonth month, long people, long best, Instant at, Change change) {
        tx.call(em -> tx.jdbc(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO assessment_month (month_number, people, best, finalised_at, finalised_by) VALUES (?, ?, ?, ?, ?)")) {
                insert.setInt(1, Sql.number(month));
                insert.setLong(2, people);
                insert.setLong(3, best);
                insert.setLong(4, at.toEpochMilli());
                insert.setString(5, Sql.cut(change.by(), 100));
                return insert.executeUpdate();
            }
        }));
    }
}

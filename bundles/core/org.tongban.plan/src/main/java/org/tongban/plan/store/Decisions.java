package org.tongban.plan.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Digest;
import org.tongban.plan.Plan.Bound;
import org.tongban.plan.Plan.Chosen;
import org.tongban.plan.Plan.Entered;
import org.tongban.store.Tx;

/** The decisions as stored, each with its audit entry. */
@Component(service = Decisions.class)
public final class Decisions {

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Tx tx;
    private final AuditTrail audit;

    @Activate
    public Decisions(@Reference Tx tx, @Reference AuditTrail audit) {
        this.tx = tx;
        this.audit = audit;
    }

    /** Several decisions in one transaction. */
    public void together(Runnable work) {
        tx.run(em -> work.run());
    }

    public List<Bound> bindings() {
        return list("SELECT site_code, pack, from_day, until_day, bound_by FROM plan_binding ORDER BY id", row -> new Bound(new SiteId(row.getString(1)), row.getString(2),
                day(row, 3), Optional.ofNullable(row.getDate(4)).map(Date::toLocalDate), row.getString(5)));
    }

    public List<Chosen> choices() {
        return list("SELECT reading_key, letter, from_day, reason, document, chosen_by FROM plan_choice ORDER BY id",
                row -> new Chosen(row.getString(1), row.getString(2), day(row, 3), row.getString(4), row.getString(5), row.getString(6)));
    }

    public List<Entered> entries() {
        return list("SELECT figure_key, site_code, entered_value, from_day, reason, document, entered_by FROM plan_local_value ORDER BY id",
                row -> new Entered(row.getString(1), Optional.of(row.getString(2)).filter(code -> !code.isEmpty()).map(SiteId::new), row.getString(3),
                        day(row, 4), row.getString(5), row.getString(6), row.getString(7)));
    }

    public void add(Bound bound) {
        insert(bound.by(), "bind", bound.site() + " " + bound.pack() + " " + bound.from(), last(bindings(), each -> each.site().equals(bound.site())), Digest.of(bound.toString()),
                "INSERT INTO plan_binding (id, site_code, pack, from_day, bound_by) VALUES (?, ?, ?, ?, ?)",
                bound.site().code(), bound.pack(), bound.from(), bound.by());
    }

    /** Ends a binding that has no end yet. */
    public void release(Bound bound, LocalDate until, String by) {
        tx.run(em -> {
            Bound ended = new Bound(bound.site(), bound.pack(), bound.from(), Optional.of(until), bound.by());
            audit.append(by, "release", bound.site() + " " + bound.pack() + " " + until, Digest.of(bound.toString()), Digest.of(ended.toString()));
            tx.jdbc(connection -> {
                try (PreparedStatement update = connection.prepareStatement(
                        "UPDATE plan_binding SET until_day = ? WHERE site_code = ? AND pack = ? AND from_day = ? AND until_day IS NULL")) {
                    fill(update, 1, until, bound.site().code(), bound.pack(), bound.from());
                    return update.executeUpdate();
                }
            });
        });
    }

    public void add(Chosen chosen) {
        insert(chosen.by(), "reading", chosen.key() + " = " + chosen.letter() + " " + chosen.from() + " " + (chosen.document() + " " + chosen.reason()).strip(),
                last(choices(), each -> each.key().equals(chosen.key())), Digest.of(chosen.toString()),
                "INSERT INTO plan_choice (id, reading_key, letter, from_day, reason, document, chosen_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                chosen.key(), chosen.letter(), chosen.from(), chosen.reason(), chosen.document(), chosen.by());
    }

    public void add(Entered entered) {
        String site = entered.site().map(SiteId::code).orElse("");
        insert(entered.by(), "local", (entered.key() + " " + site).strip() + " = " + entered.value() + " " + entered.from() + " " + entered.document() + " " + entered.reason(),
                last(entries(), each -> each.key().equals(entered.key()) && each.site().equals(entered.site())), Digest.of(entered.toString()),
                "INSERT INTO plan_local_value (id, figure_key, site_code, entered_value, from_day, reason, document, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entered.key(), site, entered.value(), entered.from(), entered.reason(), entered.document(), entered.by());
    }

    /** The latest of those decisions. */
    private static <T> Digest last(List<T> all, Predicate<T> such) {
        return all.stream().filter(such).reduce((first, second) -> second).map(one -> Digest.of(one.toString())).orElse(Digest.NONE);
    }

    private void insert(String by, String action, String detail, Digest before, Digest after, String sql, Object... values) {
        tx.run(em -> {
            long id = audit.append(by, action, detail, before, after);
            tx.jdbc(connection -> {
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    insert.setLong(1, id);
                    fill(insert, 2, values);
                    return insert.executeUpdate();
                }
            });
        });
    }

    private static void fill(PreparedStatement statement, int first, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate day) {
                statement.setDate(first + i, Date.valueOf(day));
            } else {
                statement.setString(first + i, values[i].toString());
            }
        }
    }

    private <T> List<T> list(String sql, RowReader<T> reader) {
        return tx.jdbc(connection -> rows(connection, sql, reader));
    }

    private static <T> List<T> rows(Connection connection, String sql, RowReader<T> reader) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet rows = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }
}

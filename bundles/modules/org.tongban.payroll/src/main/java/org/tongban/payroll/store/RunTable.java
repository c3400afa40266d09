package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.RunState;

/** The row of each month: the gate through which a run is changed, by one desktop at a time. */
final class RunTable {

    private final Connection connection;

    RunTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * A month's row.
     *
     * @param packs  ids, versions and hashes of the packs that answered, a line each
     * @param madeAt when it was worked out last
     */
    record RunRow(YearMonth month, RunState state, String document, String packs, long version, Instant madeAt) {

        boolean isLocked() {
            return state != RunState.DRAFT;
        }
    }

    Optional<RunRow> find(YearMonth month) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT state, document, packs, version, made_at FROM payroll_run WHERE run_month = ?")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new RunRow(month, RunState.valueOf(rows.getString(1)), rows.getString(2), rows.getString(3), rows.getLong(4),
                                rows.getTimestamp(5).toInstant()))
                        : Optional.empty();
            }
        }
    }

    /** Newest first. */
    List<RunRow> newest(int atMost) throws SQLException {
        List<RunRow> newest = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT run_month, state, document, packs, version, made_at FROM payroll_run ORDER BY run_month DESC")) {
            try (ResultSet rows = query.executeQuery()) {
                while (newest.size() < atMost && rows.next()) {
                    newest.add(new RunRow(YearMonth.parse(rows.getString(1)), RunState.valueOf(rows.getString(2)), rows.getString(3), rows.getString(4),
                            rows.getLong(5), rows.getTimestamp(6).toInstant()));
                }
            }
        }
        return newest;
    }

    /** Makes the row or takes it over as a fresh draft. */
    void draft(Optional<RunRow> before, YearMonth month, String document, String packs, Instant at, String by) throws SQLException {
        if (before.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO payroll_run (run_month, state, document, packs, made_at, made_by, version) VALUES (?, 'DRAFT', ?, ?, ?, ?, 1)")) {
                insert.setString(1, month.toString());
                insert.setString(2, document);
                insert.setString(3, packs);
                insert.setTimestamp(4, Timestamp.from(at));
                insert.setString(5, by);
                insert.executeUpdate();
            }
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE payroll_run SET document = ?, packs = ?, made_at = ?, made_by = ?, version = version + 1"
                        + " WHERE run_month = ? AND version = ? AND state = 'DRAFT'")) {
            update.setString(1, document);
            update.setString(2, packs);
            update.setTimestamp(3, Timestamp.from(at));
            update.setString(4, by);
            update.setString(5, month.toString());
            update.setLong(6, before.get().version());
            one(update.executeUpdate(), month);
        }
    }

    void lock(YearMonth month, Instant at, String by) throws SQLException {
        advance("state = 'LOCKED', locked_at = ?, locked_by = ?", RunState.DRAFT, month, at, by);
    }

    void paid(YearMonth month, Instant at, String by) throws SQLException {
        advance("state = 'PAID', paid_at = ?, paid_by = ?", RunState.LOCKED, month, at, by);
    }

    private void advance(String change, RunState from, YearMonth month, Instant at, String by) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE payroll_run SET " + change + ", version = version + 1 WHERE run_month = ? AND state = ?")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setString(2, by);
            update.setString(3, month.toString());
            update.setString(4, from.name());
            one(update.executeUpdate(), month);
        }
    }

    private static void one(int rows, YearMonth month) {
        if (rows != 1) {
            throw new PayRefused(month + " 的工资刚被另一台电脑改动，本次没有写入；请重新查看后再操作");
        }
    }

    /** The first month after this one that is not locked. */
    YearMonth firstOpenAfter(YearMonth month) throws SQLException {
        YearMonth next = month.plusMonths(1);
        while (find(next).filter(RunRow::isLocked).isPresent()) {
            next = next.plusMonths(1);
        }
        return next;
    }
}

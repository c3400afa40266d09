package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.payroll.Difference;
import org.tongban.payroll.SlipLine;

/** Corrections of locked months, waiting for the month that pays them. A row is never changed. */
final class CorrectionTable {

    private final Connection connection;

    CorrectionTable(Connection connection) {
        this.connection = connection;
    }

    void add(YearMonth into, List<Difference> differences, Instant at, String by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO payroll_correction (of_month, into_month, person, kind, code, seq,"
                + " line_name, amount, clause, document, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Difference difference : differences) {
                insert.setString(1, difference.month().toString());
                insert.setString(2, into.toString());
                insert.setLong(3, difference.person().number());
                insert.setString(4, difference.kind().name());
                insert.setString(5, difference.code());
                insert.setInt(6, next(into, difference));
                insert.setString(7, difference.line().name());
                insert.setBigDecimal(8, difference.amount().toBigDecimal());
                insert.setString(9, difference.clause().clause());
                insert.setString(10, difference.clause().document());
                insert.setTimestamp(11, Timestamp.from(at));
                insert.setString(12, by);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private int next(YearMonth into, Difference difference) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM payroll_correction WHERE into_month = ? AND of_month = ?"
                + " AND person = ? AND kind = ? AND code = ?")) {
            query.setString(1, into.toString());
            query.setString(2, difference.month().toString());
            query.setLong(3, difference.person().number());
            query.setString(4, difference.kind().name());
            query.setString(5, difference.code());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1) + 1;
            }
        }
    }

    /** The lines that a month has to pay: one a corrected month and code, several corrections of it summed. */
    Map<PersonId, List<SlipLine>> into(YearMonth month) throws SQLException {
        Map<PersonId, List<SlipLine>> lines = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT person, kind, code, line_name, amount, clause, document, of_month"
                + " FROM payroll_correction WHERE into_month = ? ORDER BY person, of_month, kind, code, seq")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    SlipLine line = new SlipLine(SlipLine.Kind.valueOf(rows.getString(2)), rows.getString(3), rows.getString(4),
                            Money.yuan(rows.getBigDecimal(5)), new Citation(rows.getString(6), rows.getString(7)),
                            Optional.of(YearMonth.parse(rows.getString(8))));
                    add(lines.computeIfAbsent(new PersonId(rows.getLong(1)), none -> new ArrayList<>()), line);
                }
            }
        }
        lines.values().forEach(list -> list.removeIf(line -> line.amount().isZero()));
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    private static void add(List<SlipLine> lines, SlipLine line) {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).key().equals(line.key()) && lines.get(last).kind() == line.kind()) {
            lines.set(last, new SlipLine(line.kind(), line.code(), line.name(), lines.get(last).amount().plus(line.amount()), line.clause(), line.corrects()));
        } else {
            lines.add(line);
        }
    }

    /** The months into which a month's corrections went. */
    List<YearMonth> monthsCorrecting(YearMonth month) throws SQLException {
        List<YearMonth> months = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT DISTINCT into_month FROM payroll_correction WHERE of_month = ? ORDER BY into_month")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    months.add(YearMonth.parse(rows.getString(1)));
                }
            }
        }
        return months;
    }
}

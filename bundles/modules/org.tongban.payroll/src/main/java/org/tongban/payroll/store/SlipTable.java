package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRuns.Named;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.run.Books.KeptSlip;
import org.tongban.payroll.run.Pace;

/** The slips of a run with their lines. */
final class SlipTable {

    private static final int BATCH = 1000;

    private final Connection connection;

    SlipTable(Connection connection) {
        this.connection = connection;
    }

    /** @param pace steps once for each slip */
    void replace(YearMonth month, List<KeptSlip> slips, Pace pace) throws SQLException {
        delete("payroll_line", month);
        delete("payroll_slip", month);
        insertSlips(month, slips);
        insertLines(month, slips, pace);
    }

    private void delete(String table, YearMonth month) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE run_month = ?")) {
            delete.setString(1, month.toString());
            delete.executeUpdate();
        }
    }

    private void insertSlips(YearMonth month, List<KeptSlip> slips) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO payroll_slip (district, run_month, person, seq, person_name,"
                + " site, site_name, status, reason, net, deductions) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int seq = 0;
            for (KeptSlip kept : slips) {
                Slip slip = kept.slip();
                insert.setString(1, district(slip));
                insert.setString(2, month.toString());
                insert.setLong(3, slip.person().number());
                insert.setInt(4, ++seq);
                insert.setString(5, slip.name());
                insert.setString(6, slip.site().code());
                insert.setString(7, slip.siteName());
                insert.setString(8, slip.status().name());
                insert.setString(9, slip.reason());
                insert.setBigDecimal(10, slip.net().map(Money::toBigDecimal).orElse(null));
                insert.setBigDecimal(11, kept.deductions().toBigDecimal());
                add(insert, seq);
            }
            insert.executeBatch();
        }
    }

    private void insertLines(YearMonth month, List<KeptSlip> slips, Pace pace) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO payroll_line (district, run_month, person, seq, kind, code,"
                + " line_name, amount, clause, document, corrects) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int count = 0;
            for (KeptSlip kept : slips) {
                int seq = 0;
                for (SlipLine line : kept.slip().lines()) {
                    insert.setString(1, district(kept.slip()));
                    insert.setString(2, month.toString());
                    insert.setLong(3, kept.slip().person().number());
                    insert.setInt(4, ++seq);
                    insert.setString(5, line.kind().name());
                    insert.setString(6, line.code());
                    insert.setString(7, line.name());
                    insert.setBigDecimal(8, line.amount().toBigDecimal());
                    insert.setString(9, line.clause().clause());
                    insert.setString(10, line.clause().document());
                    insert.setString(11, line.corrects().map(YearMonth::toString).orElse(null));
                    add(insert, ++count);
                }
                pace.step();
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, int count) throws SQLException {
        insert.addBatch();
        if (count % BATCH == 0) {
            insert.executeBatch();
        }
    }

    /** The division code of the district, which leads the site's. */
    private static String district(Slip slip) {
        String code = slip.site().code();
        return code.substring(0, Math.min(6, code.length()));
    }

    /** In the order in which they were kept. */
    List<KeptSlip> of(YearMonth month) throws SQLException {
        Map<Long, List<SlipLine>> lines = lines(month);
        List<KeptSlip> slips = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT person, person_name, site, site_name, status, reason, net, deductions"
                + " FROM payroll_slip WHERE run_month = ? ORDER BY seq")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    long person = rows.getLong(1);
                    slips.add(new KeptSlip(new Slip(new PersonId(person), rows.getString(2), new SiteId(rows.getString(3)), rows.getString(4),
                            PayStatus.valueOf(rows.getString(5)), rows.getString(6), lines.getOrDefault(person, List.of()),
                            Optional.ofNullable(rows.getBigDecimal(7)).map(Money::yuan)), Money.yuan(rows.getBigDecimal(8))));
                }
            }
        }
        return slips;
    }

    private Map<Long, List<SlipLine>> lines(YearMonth month) throws SQLException {
        Map<Long, List<SlipLine>> lines = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT person, kind, code, line_name, amount, clause, document, corrects"
                + " FROM payroll_line WHERE run_month = ? ORDER BY person, seq")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.computeIfAbsent(rows.getLong(1), none -> new ArrayList<>())
                            .add(new SlipLine(SlipLine.Kind.valueOf(rows.getString(2)), rows.getString(3), rows.getString(4), Money.yuan(rows.getBigDecimal(5)),
                                    new Citation(rows.getString(6), rows.getString(7)), month(rows.getString(8))));
                }
            }
        }
        return lines;
    }

    /** The newest slip of each person whose name contains the text. */
    List<Named> named(String text, int atMost) throws SQLException {
        Map<Long, Named> found = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT run_month, person, person_name, site_name FROM payroll_slip"
                + " WHERE person_name LIKE ? ESCAPE '!' ORDER BY run_month DESC, seq")) {
            query.setString(1, "%" + text.replaceAll("[!%_]", "!$0") + "%");
            try (ResultSet rows = query.executeQuery()) {
                while (found.size() < atMost && rows.next()) {
                    found.putIfAbsent(rows.getLong(2), new Named(YearMonth.parse(rows.getString(1)), new PersonId(rows.getLong(2)), rows.getString(3),
                            rows.getString(4)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<YearMonth> month(@Nullable String text) {
        return Optional.ofNullable(text).map(YearMonth::parse);
    }
}

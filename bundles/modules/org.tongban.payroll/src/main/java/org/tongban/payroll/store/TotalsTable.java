package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.MonthTotals.Component;
import org.tongban.payroll.PayColumn;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.store.RunTable.RunRow;

/** Adds up a month's run in the database, which is quicker than to read its slips. */
final class TotalsTable {

    private static final Citation NOT_READ = new Citation("", "");

    private final Connection connection;

    TotalsTable(Connection connection) {
        this.connection = connection;
    }

    MonthTotals of(RunRow run) throws SQLException {
        Map<PayStatus, Integer> statuses = new EnumMap<>(PayStatus.class);
        int people = 0;
        int known = 0;
        Money net = Money.ZERO;
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT status, COUNT(*), COUNT(net), SUM(net) FROM payroll_slip WHERE run_month = ? GROUP BY status")) {
            query.setString(1, run.month().toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    statuses.put(PayStatus.valueOf(rows.getString(1)), rows.getInt(2));
                    people += rows.getInt(2);
                    known += rows.getInt(3);
                    net = rows.getInt(3) == 0 ? net : net.plus(Money.yuan(rows.getBigDecimal(4)));
                }
            }
        }
        List<Component> components = components(run.month());
        Money gross = Money.sum(components.stream().filter(one -> one.column().kind() == SlipLine.Kind.EARNING).map(Component::amount).toList());
        Money payable = known == people ? net : net.plus(known == 0 ? gross : grossWithoutNet(run.month()));
        return new MonthTotals(run.month(), run.state(), run.document(), statuses, gross, known == people ? Optional.of(net) : Optional.empty(), payable,
                components);
    }

    private Money grossWithoutNet(YearMonth month) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT SUM(l.amount) FROM payroll_slip s JOIN payroll_line l"
                + " ON l.district = s.district AND l.run_month = s.run_month AND l.person = s.person"
                + " WHERE s.run_month = ? AND s.net IS NULL AND l.kind = 'EARNING'")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getBigDecimal(1)).map(Money::yuan).orElse(Money.ZERO);
            }
        }
    }

    private List<Component> components(YearMonth month) throws SQLException {
        Map<String, Component> components = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT kind, code, MIN(line_name), corrects, SUM(amount), MAX(seq) FROM payroll_line"
                + " WHERE run_month = ? GROUP BY kind, code, corrects ORDER BY 6, 2")) {
            query.setString(1, month.toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Optional<YearMonth> corrects = Optional.ofNullable(rows.getString(4)).map(YearMonth::parse);
                    Money amount = Money.yuan(rows.getBigDecimal(5));
                    PayColumn column = PayColumn.of(new SlipLine(SlipLine.Kind.valueOf(rows.getString(1)), rows.getString(2), rows.getString(3), amount,
                            NOT_READ, corrects));
                    components.merge(column.kind() + " " + column.code(), new Component(column, amount),
                            (first, second) -> new Component(first.column(), first.amount().plus(second.amount())));
                }
            }
        }
        List<Component> sorted = new ArrayList<>(components.values());
        sorted.sort((one, other) -> PayColumn.ORDER.compare(one.column(), other.column()));
        return sorted;
    }
}

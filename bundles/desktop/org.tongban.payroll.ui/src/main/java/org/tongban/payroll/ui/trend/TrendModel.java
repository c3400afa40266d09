package org.tongban.payroll.ui.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.money.Money;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.MonthTotals.Component;
import org.tongban.payroll.PayColumn;
import org.tongban.payroll.SlipLine.Kind;

/**
 * Gross pay by component over the months.
 *
 * @param months     the months, oldest first, without gaps; empty totals for one that was not run
 * @param components the components of gross pay that occur, in the order of the pay table
 */
public record TrendModel(List<Point> months, List<PayColumn> components) {

    public TrendModel {
        months = List.copyOf(months);
        components = List.copyOf(components);
    }

    /** A month; without totals where it was not run. */
    public record Point(YearMonth month, Optional<MonthTotals> totals) {

        /** What the component comes to; nothing where the month was not run, zero where it has no such line. */
        public Optional<Money> amount(PayColumn component) {
            return totals.map(one -> one.components().stream().filter(other -> isSame(other.column(), component)).map(Component::amount).findFirst()
                    .orElse(Money.ZERO));
        }

        public Optional<Integer> people() {
            return totals.map(MonthTotals::people);
        }
    }

    /** @param run the months that were run, oldest first */
    public static TrendModel of(List<MonthTotals> run, int atMost) {
        List<MonthTotals> some = run.subList(Math.max(0, run.size() - atMost), run.size());
        List<PayColumn> components = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (MonthTotals totals : some) {
            while (!points.isEmpty() && points.get(points.size() - 1).month().plusMonths(1).isBefore(totals.month())) {
                points.add(new Point(points.get(points.size() - 1).month().plusMonths(1), Optional.empty()));
            }
            points.add(new Point(totals.month(), Optional.of(totals)));
            totals.components().stream().map(Component::column).filter(column -> column.kind() == Kind.EARNING)
                    .filter(column -> components.stream().noneMatch(other -> isSame(other, column))).forEach(components::add);
        }
        components.sort(PayColumn.ORDER);
        return new TrendModel(points.subList(Math.max(0, points.size() - atMost), points.size()), components);
    }

    private static boolean isSame(PayColumn one, PayColumn other) {
        return one.kind() == other.kind() && one.code().equals(other.code());
    }
}

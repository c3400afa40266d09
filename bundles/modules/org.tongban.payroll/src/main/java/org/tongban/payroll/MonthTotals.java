package org.tongban.payroll;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.money.Money;

/**
 * What a month's run comes to, without its slips.
 *
 * @param month      the month
 * @param state      how far it has come
 * @param document   number of the document by which the place pays
 * @param statuses   how many people there are of each status
 * @param gross      gross pay of all
 * @param net        net pay of all; empty while somebody's is not known, since a sum over some would look like one over all
 * @param payable    what goes out
 * @param components what each line comes to, in the order of the pay table; corrections of earnings as one of their own
 */
public record MonthTotals(YearMonth month, RunState state, String document, Map<PayStatus, Integer> statuses, Money gross, Optional<Money> net,
        Money payable, List<Component> components) {

    public MonthTotals {
        Map<PayStatus, Integer> counts = new EnumMap<>(PayStatus.class);
        counts.putAll(statuses);
        statuses = Collections.unmodifiableMap(counts);
        components = List.copyOf(components);
    }

    /** Slips in the run. */
    public int people() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(PayStatus status) {
        return statuses.getOrDefault(status, 0);
    }

    /**
     * What a line comes to.
     *
     * @param column which line
     * @param amount of all
     */
    public record Component(PayColumn column, Money amount) {
    }
}

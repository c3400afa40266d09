package org.tongban.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;

/**
 * A month's pay of everyone.
 *
 * @param month    the payroll month; it is taken to be paid in that month
 * @param state    how far it has come
 * @param document number of the document by which the place pays
 * @param slips    in order of site, then person
 * @param notes    what somebody should look at, one plain sentence each
 */
public record PayRun(YearMonth month, RunState state, String document, List<Slip> slips, List<String> notes) {

    public PayRun {
        slips = List.copyOf(slips);
        notes = List.copyOf(notes);
    }

    public Money gross() {
        return Money.sum(slips.stream().map(Slip::gross).toList());
    }

    /** The sum of the net pay of those of whom it is known. */
    public Money net() {
        return Money.sum(slips.stream().flatMap(slip -> slip.net().stream()).toList());
    }

    public Money payable() {
        return Money.sum(slips.stream().map(Slip::payable).toList());
    }

    public Optional<Slip> slip(PersonId person) {
        return slips.stream().filter(slip -> slip.person().equals(person)).findFirst();
    }

    public long count(PayStatus status) {
        return slips.stream().filter(slip -> slip.status() == status).count();
    }

    /** The columns of the pay table. */
    public List<PayColumn> columns() {
        return PayColumn.of(slips);
    }

    /** How each person's pay differs from an earlier month: everyone of this month, then those who are in the earlier one only. */
    public List<PayChange> since(PayRun earlier) {
        return PayChange.between(earlier.slips, slips);
    }

    @Override
    public String toString() {
        return "Pay run of " + month + " (" + state + ", " + slips.size() + " people)";
    }
}

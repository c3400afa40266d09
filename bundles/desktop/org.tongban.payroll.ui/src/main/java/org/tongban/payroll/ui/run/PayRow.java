package org.tongban.payroll.ui.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.payroll.PayChange;
import org.tongban.payroll.PayColumn;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;

/**
 * A person in the table of a month.
 *
 * @param change     the slip, and that of the month before
 * @param compared   whether the month before was run, so that the change means something
 * @param employment how employed in the month; empty if the registry does not say
 * @param amounts    what stands in each column, added up before the row is shown: a table asks for it again and again
 */
public record PayRow(PayChange change, boolean compared, Optional<EmploymentKind> employment, Map<String, Money> amounts) {

    /** In the background. */
    public PayRow(PayChange change, boolean compared, Optional<EmploymentKind> employment) {
        this(change, compared, employment, added(change.now()));
    }

    private static Map<String, Money> added(Optional<Slip> slip) {
        Map<String, Money> amounts = new HashMap<>();
        slip.map(Slip::lines).orElse(List.of()).forEach(line -> amounts.merge(column(PayColumn.of(line)), line.amount(), Money::plus));
        return amounts;
    }

    private static String column(PayColumn column) {
        return column.kind() + " " + column.code();
    }

    public PersonId person() {
        return change.slip().person();
    }

    public String name() {
        return change.slip().name();
    }

    public String siteName() {
        return change.slip().siteName();
    }

    /** The slip of the month; empty for who left. */
    public Optional<Slip> slip() {
        return change.now();
    }

    /** Empty for who left. */
    public Optional<PayStatus> status() {
        return slip().map(Slip::status);
    }

    /** What has changed; empty where there is nothing to compare with. */
    public Optional<PayChange.Kind> changed() {
        return compared ? Optional.of(change.kind()) : Optional.empty();
    }

    /** By how much, where something has. */
    public Optional<Money> difference() {
        return changed().filter(kind -> kind != PayChange.Kind.SAME).map(kind -> change.difference());
    }

    /** Why the status is not OK; else empty. */
    public String reason() {
        return slip().map(Slip::reason).orElse("");
    }

    public Optional<Money> amount(PayColumn column) {
        return Optional.ofNullable(amounts.get(column(column)));
    }

    /** Empty where nothing is earned. */
    public Optional<Money> gross() {
        return slip().filter(one -> !one.lines().isEmpty()).map(Slip::gross);
    }

    /** What is taken off as far as it is known; empty if nothing is. */
    public Optional<Money> deductions() {
        return slip().filter(one -> one.net().isPresent() || one.lines().stream().anyMatch(PayRow::isTakenOff))
                .map(one -> one.sum(SlipLine.Kind.CONTRIBUTION).plus(one.sum(SlipLine.Kind.TAX)));
    }

    private static boolean isTakenOff(SlipLine line) {
        return line.kind() == SlipLine.Kind.CONTRIBUTION || line.kind() == SlipLine.Kind.TAX;
    }

    public Optional<Money> net() {
        return slip().flatMap(Slip::net);
    }

    /** The key by which a column's amount is explained: its line, or the whole where several lines stand in it. Empty if it has none. */
    public Optional<String> key(PayColumn column) {
        List<SlipLine> lines = slip().map(column::lines).orElse(List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(lines.size() == 1 ? lines.get(0).key() : column.kind() == SlipLine.Kind.EARNING ? "gross" : "net");
    }
}

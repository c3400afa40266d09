package org.tongban.payroll;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.money.Money;

/**
 * A column of the pay table: a line that at least one slip of the run has.
 *
 * @param kind what its lines do to the pay
 * @param code the lines' code; {@link #CORRECTIONS} for the earnings that correct earlier months, which share one column
 * @param name its heading
 */
public record PayColumn(SlipLine.Kind kind, String code, String name) {

    /** The code of the column of corrected earnings. Corrections of deductions stand in the column of what they correct. */
    public static final String CORRECTIONS = "correction";

    /** Earnings, contributions, tax, the employer's shares; corrections last among the earnings. */
    public static final Comparator<PayColumn> ORDER = Comparator.comparing(PayColumn::kind).thenComparing(column -> column.code().equals(CORRECTIONS));

    /** The columns of some slips, each where its line stands on the fullest slip. */
    static List<PayColumn> of(List<Slip> slips) {
        Map<String, PayColumn> columns = new LinkedHashMap<>();
        Map<PayColumn, Integer> places = new HashMap<>();
        for (Slip slip : slips) {
            int place = 0;
            for (SlipLine line : slip.lines()) {
                PayColumn column = columns.computeIfAbsent(line.kind() + " " + code(line), none -> of(line));
                places.merge(column, ++place, Math::max);
            }
        }
        return columns.values().stream().sorted(ORDER.thenComparing(places::get)).toList();
    }

    /** The column in which a line stands. */
    public static PayColumn of(SlipLine line) {
        String code = code(line);
        return new PayColumn(line.kind(), code, code.equals(CORRECTIONS) ? "补差" : Difference.plainName(line));
    }

    private static String code(SlipLine line) {
        return line.kind() == SlipLine.Kind.EARNING && line.isCorrection() ? CORRECTIONS : line.code();
    }

    /** The slip's lines that stand in this column. */
    public List<SlipLine> lines(Slip slip) {
        return slip.lines().stream().filter(line -> line.kind() == kind && code(line).equals(code)).toList();
    }

    /** What stands in this column for the slip; empty if the slip has no such line. */
    public Optional<Money> amount(Slip slip) {
        return lines(slip).stream().map(SlipLine::amount).reduce(Money::plus);
    }
}

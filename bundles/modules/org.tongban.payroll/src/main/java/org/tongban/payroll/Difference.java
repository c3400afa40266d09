package org.tongban.payroll;

import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;

/**
 * A line of a locked month that comes out otherwise by what is known today.
 *
 * @param month      the locked month
 * @param person     whose
 * @param name       the person's name
 * @param kind       what the line does to the pay
 * @param code       the line
 * @param lineName   as the payslip prints it
 * @param locked     the amount of the locked month
 * @param recomputed the amount by what is known today
 * @param corrected  what earlier corrections already added
 * @param clause     what the recomputed amount rests on
 */
public record Difference(YearMonth month, PersonId person, String name, SlipLine.Kind kind, String code, String lineName, Money locked,
        Money recomputed, Money corrected, Citation clause) {

    /** What is still to be added; negative to be taken back. */
    public Money amount() {
        return recomputed.minus(locked).minus(corrected);
    }

    /** The line that sets it right in a later month. */
    public SlipLine line() {
        return new SlipLine(kind, code, mark(month) + lineName, amount(), clause, Optional.of(month));
    }

    /** The name of the line that a correction corrects; of any other line its own. */
    public static String plainName(SlipLine line) {
        return line.corrects().map(corrected -> line.name().replaceFirst("^" + mark(corrected), "")).orElse(line.name());
    }

    private static String mark(YearMonth month) {
        return "补差 " + month + " ";
    }

    @Override
    public String toString() {
        return "Difference of person " + person + ", " + month + " " + code;
    }
}

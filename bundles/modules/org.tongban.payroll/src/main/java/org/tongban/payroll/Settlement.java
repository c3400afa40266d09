package org.tongban.payroll;

import java.time.YearMonth;
import java.util.List;
import org.tongban.core.id.PersonId;

/**
 * A locked month beside what is known today.
 *
 * @param month the locked month
 * @param lines lines that come out otherwise today, and lines that were corrected since, even if nothing is left to correct
 * @param made  corrections made so far, in the order of the months that pay them
 */
public record Settlement(YearMonth month, List<Difference> lines, List<Made> made) {

    public Settlement {
        lines = List.copyOf(lines);
        made = List.copyOf(made);
    }

    /** The lines on which something is still to be corrected. */
    public List<Difference> open() {
        return lines.stream().filter(line -> !line.amount().isZero()).toList();
    }

    /** The corrections made of one line. */
    public List<Made> made(Difference line) {
        return made.stream().filter(one -> one.person().equals(line.person()) && one.line().kind() == line.kind() && one.line().code().equals(line.code())).toList();
    }

    /**
     * A correction made.
     *
     * @param into   the month that pays it
     * @param person whose
     * @param line   the line on that month's slip
     */
    public record Made(YearMonth into, PersonId person, SlipLine line) {
    }
}

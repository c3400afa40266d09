package org.tongban.payroll;

import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;

/**
 * How an amount of a payslip came about.
 *
 * @param slip    the payslip in question
 * @param line    the line asked for, {@code gross} or {@code net}
 * @param result  the amount on the slip; empty if there is none, the last working then says why
 * @param lines   the workings; the last is the result, the last step before it the amount
 */
public record Workings(Slip slip, String line, Optional<Money> result, List<Working> lines) {

    public Workings {
        lines = List.copyOf(lines);
    }
}

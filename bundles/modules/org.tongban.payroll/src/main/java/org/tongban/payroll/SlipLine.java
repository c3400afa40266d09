package org.tongban.payroll;

import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;

/**
 * A line of a payslip.
 *
 * @param kind     what it does to the pay
 * @param code     {@code basic}, {@code skill}, {@code seniority}, {@code education}, {@code piecework}, a scheme's code
 *                 such as {@code pension}, {@code tax}, or a code of the place's own
 * @param name     as the payslip prints it
 * @param amount   in yuan; of deductions the amount taken off, so positive
 * @param clause   what it rests on
 * @param corrects the locked month whose line of the same code it corrects; empty for a line of the month itself
 */
public record SlipLine(Kind kind, String code, String name, Money amount, Citation clause, Optional<YearMonth> corrects) {

    /** What a line does to the pay. */
    public enum Kind {
        /** Adds to the gross pay. */
        EARNING,
        /** The clerk's share of insurance or housing fund. */
        CONTRIBUTION,
        /** Tax withheld. */
        TAX,
        /** The employer's share: shown, not taken off. */
        EMPLOYER
    }

    public static SlipLine earning(String code, String name, Money amount, Citation clause) {
        return new SlipLine(Kind.EARNING, code, name, amount, clause, Optional.empty());
    }

    public boolean isCorrection() {
        return corrects.isPresent();
    }

    /** By what the line is asked for: its code, for a correction {@code correction:2025-01:skill}. */
    public String key() {
        return corrects.map(month -> "correction:" + month + ":" + code).orElse(code);
    }
}

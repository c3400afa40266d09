package org.tongban.policy.payroll;

import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;

/**
 * A line of pay.
 *
 * @param code   {@code basic}, {@code skill}, {@code seniority}, {@code education}, {@code piecework}, or a code of the place's own
 * @param name   as the payslip prints it, in Chinese
 * @param amount for the month
 * @param clause the clause that grants it
 */
public record PayLine(String code, String name, Money amount, Citation clause) {
}

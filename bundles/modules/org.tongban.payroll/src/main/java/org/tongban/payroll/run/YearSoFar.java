package org.tongban.payroll.run;

import org.tongban.core.money.Money;

/**
 * The tax year before the month in question, as cumulative withholding needs it.
 *
 * @param income         gross pay of the earlier months
 * @param contributions  the clerk's shares of the earlier months
 * @param deductions     special additional deductions of the earlier months
 * @param withheld       tax of the earlier months
 * @param monthsEmployed months employed in the year, the month in question included
 * @param firstJob       whether this is the first wage income of the year
 * @param wholeYear      whether 60,000 is deducted from January on
 * @param gap            what is not known of an earlier month, one plain phrase; empty if all is known
 */
public record YearSoFar(Money income, Money contributions, Money deductions, Money withheld, int monthsEmployed, boolean firstJob,
        boolean wholeYear, String gap) {

    /** A year that begins with the month in question. */
    public static YearSoFar begins() {
        return new YearSoFar(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 1, false, false, "");
    }
}

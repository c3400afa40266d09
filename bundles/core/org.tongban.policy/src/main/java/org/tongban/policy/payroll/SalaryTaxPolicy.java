package org.tongban.policy.payroll;

import java.time.YearMonth;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Individual income tax on salaries by cumulative withholding, and on the annual bonus. */
@ConsumerType
public interface SalaryTaxPolicy {

    /**
     * The tax to withhold this month.
     *
     * @return zero where the cumulative tax is below what was already withheld: payroll refunds nothing
     */
    Finding<Withholding> withhold(YearToDate facts, Worksheet sheet);

    /** The tax on an annual bonus taxed on its own; Refused when the rule no longer holds in that month. */
    Finding<Money> bonusTax(YearMonth month, Money bonus, Worksheet sheet);

    /** Whether the full 60,000 may be deducted from January on. */
    Finding<Boolean> deductsWholeYear(LastYear facts, Worksheet sheet);

    /**
     * The year so far at this employer, this month included.
     *
     * @param month            the month of payment
     * @param income           cumulative income
     * @param exempt           cumulative exempt income
     * @param contributions    cumulative employee shares of insurance and housing fund
     * @param deductions       cumulative special additional deductions and others
     * @param monthsEmployed   months of the year so far with this employer
     * @param firstJobOfYear   whether this is the person's first wage income of the year (public notice 2020 No. 13)
     * @param deductsWholeYear whether 60,000 is deducted from January on (public notice 2020 No. 19)
     * @param withheld         tax already withheld this year
     */
    record YearToDate(YearMonth month, Money income, Money exempt, Money contributions, Money deductions, int monthsEmployed,
            boolean firstJobOfYear, boolean deductsWholeYear, Money withheld) {
    }

    /**
     * @param taxable cumulative taxable income, never negative
     * @param due     cumulative tax due
     * @param tax     to withhold this month
     */
    record Withholding(Money taxable, Money due, Money tax) {
    }

    /**
     * Last year's wages at the same employer.
     *
     * @param months declared months of last year, with what was paid in each
     */
    record LastYear(int year, List<Money> months) {
    }
}

package org.tongban.payroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.money.Money;

/** Works out salary tax over a year, without any workspace: for a look ahead, and for checking. */
@ProviderType
public interface SalaryTax {

    /** @throws PayRefused if no tax rules are installed, or the question makes no sense */
    Answer reckon(Question question);

    /**
     * Equal months of pay.
     *
     * @param first         the first month employed in the year
     * @param months        how many months from then on
     * @param gross         gross pay a month
     * @param insurance     the clerk's shares of insurance and housing fund a month
     * @param deductions    special additional deductions a month
     * @param firstJob      whether it is the first wage income of the year
     * @param sixtyThousand whether 60,000 is deducted from the first month on
     * @param bonus         an annual bonus taxed on its own in the last of the months
     */
    record Question(YearMonth first, int months, Money gross, Money insurance, Money deductions, boolean firstJob, boolean sixtyThousand,
            Optional<Money> bonus) {

        public Question {
            if (months < 1 || first.getMonthValue() + months - 1 > 12) {
                throw new PayRefused("月数应在1至" + (13 - first.getMonthValue()) + "之间，个人所得税按年累计，不跨年");
            }
            if (gross.isNegative() || insurance.isNegative() || deductions.isNegative() || bonus.filter(Money::isNegative).isPresent()) {
                throw new PayRefused("收入、个人缴费、专项附加扣除和奖金都不能为负");
            }
        }
    }

    /**
     * @param months   month by month
     * @param bonusTax the tax on the bonus; empty without one, or where the rule does not allow it
     * @param reason   why a bonus has no tax of its own, else empty
     */
    record Answer(List<TaxMonth> months, Optional<Money> bonusTax, String reason) {

        public Answer {
            months = List.copyOf(months);
        }

        /** The tax of all the months, without the bonus. */
        public Money total() {
            return Money.sum(months.stream().map(TaxMonth::tax).toList());
        }
    }

    /**
     * @param month   the month
     * @param taxable cumulative taxable income
     * @param tax     to withhold this month
     */
    record TaxMonth(YearMonth month, Money taxable, Money tax) {
    }
}

package org.tongban.policy.payroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;

/** A performance bonus that is paid once a year. */
@ConsumerType
@FunctionalInterface
public interface AnnualBonusPolicy {

    /**
     * @param service     the days on which the clerk was in post, in any order
     * @param coefficient of the clerk's performance; empty where none is entered
     */
    Finding<AnnualBonus> bonus(int year, List<DateRange> service, Optional<BigDecimal> coefficient, Worksheet sheet);

    /** @param months in post that count */
    record AnnualBonus(int months, Money amount) {

        @Override
        public String toString() {
            return amount + "（" + months + "个月）";
        }
    }
}

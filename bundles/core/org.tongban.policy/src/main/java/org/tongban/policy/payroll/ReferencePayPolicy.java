package org.tongban.policy.payroll;

import java.math.BigDecimal;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;

/** Whether pay keeps to a reference that the document names and another body publishes. It sets no pay by itself. */
@ConsumerType
@FunctionalInterface
public interface ReferencePayPolicy {

    /**
     * @param gross the gross pay of each person of the group; one amount stands for the group's average as well
     * @return not configured while nobody has entered the reference
     */
    Finding<Deviation> deviation(List<Money> gross, Worksheet sheet);

    /**
     * @param deviation what is compared over the reference, less one; four decimals, half up
     * @param below     how many are paid less than the reference
     */
    record Deviation(BigDecimal deviation, Verdict result, int below) {

        @Override
        public String toString() {
            return deviation.movePointRight(2).stripTrailingZeros().toPlainString() + "%（" + result.label() + "）";
        }
    }
}
